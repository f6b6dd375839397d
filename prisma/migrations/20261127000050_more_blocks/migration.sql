-- The blocks that time limits, changes of status and newer fields brought, as lib/domain/blocks.ts lists them; no field
-- is prose in one kind and data in another.
CREATE OR REPLACE FUNCTION block_texts(content jsonb) RETURNS TABLE (key text, said text) LANGUAGE sql IMMUTABLE AS $$
  SELECT field.key || coalesce('.' || (item.place - 1), ''), item.value #>> '{}'
  FROM jsonb_each(content) AS field
  CROSS JOIN LATERAL (
    SELECT field.value AS value, NULL::bigint AS place WHERE jsonb_typeof(field.value) = 'string'
    UNION ALL
    SELECT part.value, part.place FROM jsonb_array_elements(
      CASE jsonb_typeof(field.value) WHEN 'array' THEN field.value ELSE '[]' END
    ) WITH ORDINALITY AS part(value, place)
  ) AS item
  WHERE field.key IN (
    'summary', 'reason', 'conditions', 'steps', 'documents', 'where', 'deadline', 'changing', 'practice', 'refused',
    'recheck', 'title', 'scope', 'note', 'text', 'description', 'phoneNote', 'caution', 'definition', 'papers',
    'duration', 'obligations', 'part', 'why', 'meaning', 'introduction', 'do', 'dont', 'examples',
    'limit', 'otherLimits', 'trigger', 'augustNote', 'whoToAsk', 'when', 'gained', 'lost'
  )
$$;
