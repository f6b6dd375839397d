import { spawn } from 'node:child_process'

/** Runs a command to its end. Quiet ones show their output only when they fail. Gives the exit code. */
export function runCommand(command, args, { quiet = false, env = process.env, cwd = process.cwd() } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', env, cwd })
		const output = []
		child.stdout?.on('data', (chunk) => output.push(chunk))
		child.stderr?.on('data', (chunk) => output.push(chunk))
		child.on('error', reject)
		child.on('exit', (code, signal) => {
			if (code !== 0 && quiet) process.stderr.write(Buffer.concat(output))
			resolve(code ?? (signal ? 1 : 0))
		})
	})
}
