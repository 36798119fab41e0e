// Judge patterns with recheck: JSON [{source, flags}] on the standard input, [{status, told}] on the output.
const { recheck } = await import(Deno.args[0]);
const items = JSON.parse(await new Response(Deno.stdin.readable).text());
const verdicts = items.map(({ source, flags }) => {
  try {
    const found = recheck.checkSync(source, flags, { timeout: 5000 });
    if (found.status === "vulnerable") return { status: "vulnerable", told: `${found.complexity.summary} on ${JSON.stringify(found.attack.pattern)}` };
    return { status: found.status, told: found.status === "unknown" ? JSON.stringify(found.error) : "" };
  } catch (error) {
    return { status: "unknown", told: String(error) };
  }
});
console.log(JSON.stringify(verdicts));
