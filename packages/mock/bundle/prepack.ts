/** What `npm pack` makes of this folder starts from sources that are not in it: npm leaves `publishConfig` out. */
if (process.env["npm_config_user_agent"]?.startsWith("npm/")) {
  console.error(
    "Pack and publish with pnpm: npx -y pnpm@12 pack. npm does not apply publishConfig.",
  );
  process.exitCode = 1;
}
