// Judge patterns with recheck: JSON [{source, flags, timeout}], the time in ms, on the standard input, [{status, told, pumps, suffix}] on the output.
const { recheck } = await import(Deno.args[0]);
const items = JSON.parse(await new Response(Deno.stdin.readable).text());
const verdicts = items.map(({ source, flags, timeout }) => {
  try {
    const found = recheck.checkSync(source, flags, { timeout });
    if (found.status === "vulnerable") {
      const { pumps, suffix, pattern } = found.attack;
      return { status: "vulnerable", told: `${found.complexity.summary} on ${JSON.stringify(pattern)}`, pumps, suffix };
    }
    return { status: found.status, told: found.status === "unknown" ? JSON.stringify(found.error) : "" };
  } catch (error) {
    return { status: "unknown", told: String(error) };
  }
});
console.log(JSON.stringify(verdicts));
