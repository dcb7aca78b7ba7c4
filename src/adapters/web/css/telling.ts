const telling =
  /^(?:all|display|visibility|content-visibility|opacity|filter|font|font-size|zoom|clip|clip-path|position|left|right|top|bottom|inset.*|text-indent|text-shadow|letter-spacing|line-height|white-space|text-wrap.*|margin.*|padding.*|translate|scale|rotate|transform|overflow.*|(?:min-|max-)?(?:height|width|block-size|inline-size)|background|background-(?:color|image|clip)|color|-webkit-text-fill-color|mask|mask-image|grid|grid-template|grid-template-rows|animation|animation-(?:name|fill-mode|iteration-count|direction))$/;

/** A name without the prefix under which browsers knew it first. */
export const unprefixed = (name: string): string =>
  /^-webkit-(?!text-fill-color)/.test(name) ? name.slice(8) : name;

/** Whether a property bears on whether text is seen. */
export const tells = (name: string): boolean => telling.test(unprefixed(name));
