/** Styles of a printed issue, inline so that the file stands alone. */
export const style = `
:root{color-scheme:light dark;--ink:#1d2a24;--paper:#fbfaf5;--leaf:#1f5c45;--soft:#5d6b63;--line:#dcdccf}
@media (prefers-color-scheme:dark){:root{--ink:#e9ece4;--paper:#141d19;--leaf:#7fc7a2;--soft:#9fb0a6;--line:#2d3a34}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Georgia,'Times New Roman',serif}
main{max-width:38rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1{font-size:1.75rem;line-height:1.2;color:var(--leaf);margin:0 0 2rem}
h2{font-size:1.15rem;color:var(--leaf);border-top:2px solid var(--leaf);padding-top:.6rem;margin:2.5rem 0 1rem}
h3{font-size:1.3rem;line-height:1.25;margin:1rem 0 .5rem}
h4{font:600 1.05rem/1.3 system-ui,sans-serif;margin:1.4rem 0 .3rem}
.standfirst{font-size:1.15rem;font-weight:600;line-height:1.45}
article+article{border-top:1px solid var(--line);margin-top:1.5rem;padding-top:.5rem}
p{margin:.6rem 0;overflow-wrap:anywhere}
.call a{display:inline-block;font:600 1rem system-ui,sans-serif;background:var(--leaf);color:var(--paper);padding:.5rem 1rem;border-radius:.4rem;text-decoration:none}
.source{font:.875rem/1.45 system-ui,sans-serif;color:var(--soft)}
a{color:var(--leaf)}
sup{font:.7em/1 system-ui,sans-serif}
sup a{text-decoration:none}
.warning{font:600 .9rem system-ui,sans-serif;border:1px solid currentColor;padding:.5rem .75rem;color:#9a3412}
`;
