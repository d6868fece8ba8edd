// The look of the browser front: one style sheet, the Sarabun face from the installed package.

export const LOOK = `
@font-face { font-family: Sarabun; src: url(/font/400.ttf); font-weight: 400; }
@font-face { font-family: Sarabun; src: url(/font/700.ttf); font-weight: 700; }
:root { --ink: #1f2a30; --soft: #51616b; --line: #d5dde1; --paper: #fff; --ground: #f3f6f5; --green: #1b6b3f; --green-soft: #e2f1e7; }
* { box-sizing: border-box; }
body { margin: 0; font: 400 1rem/1.6 Sarabun, sans-serif; color: var(--ink); background: var(--ground); }
.skip { position: absolute; left: -999px; } .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem 1rem; }
header { background: var(--green); color: #fff; padding: .75rem 1.25rem 0; display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; }
.product { margin: 0; font-weight: 700; font-size: 1.2rem; } .product span { font-weight: 400; font-size: .95rem; }
.day { margin: 0; }
nav { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .25rem; margin-top: .5rem; }
nav a { color: #fff; padding: .45rem .9rem; border-radius: .5rem .5rem 0 0; text-decoration: none; }
nav a[aria-current] { background: var(--ground); color: var(--green); font-weight: 700; }
a:focus-visible, button:focus-visible { outline: 3px solid #e0a100; outline-offset: 2px; }
main { padding: 1rem 1.25rem 3rem; max-width: 90rem; margin: 0 auto; }
h1, h2, dd, .list td, pre { overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: .25rem 0 1rem; } h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; }
main a { color: var(--green); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; padding: 0; margin: 0; list-style: none; }
.cards a { display: block; background: var(--paper); border: 1px solid var(--line); border-radius: .6rem; padding: .8rem 1rem; text-decoration: none; color: var(--ink); }
.cards b { display: block; font-size: 1.7rem; line-height: 1.2; color: var(--green); }
.tabs { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0 0 1rem; padding: 0; list-style: none; }
.tabs a { display: block; padding: .3rem .8rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--paper); text-decoration: none; }
.tabs a[aria-current] { background: var(--green); border-color: var(--green); color: #fff; }
.sheet { overflow: auto; max-height: 75vh; background: var(--paper); border: 1px solid var(--line); border-radius: .4rem; }
table { border-collapse: collapse; width: 100%; } .sheet table { width: auto; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border: 1px solid var(--line); }
.sheet th { position: sticky; top: 0; background: var(--green-soft); white-space: nowrap; } .sheet td { min-width: 6.5rem; max-width: 26rem; overflow-wrap: break-word; }
.list { background: var(--paper); } .list th { background: var(--green-soft); }
iframe { width: 100%; min-height: 32rem; border: 1px solid var(--line); border-radius: .4rem; background: #fff; }
pre { background: var(--paper); border: 1px solid var(--line); padding: 1rem; overflow: auto; white-space: pre-wrap; font: inherit; }
.empty { background: var(--paper); border: 1px dashed var(--line); padding: 1rem; border-radius: .6rem; color: var(--soft); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { color: var(--soft); } dd { margin: 0; }
@media (max-width: 40rem) { header { grid-template-columns: 1fr; } main { padding: .75rem; } .list thead { display: none; } .list tr { display: block; border-bottom: 1px solid var(--line); padding: .4rem 0; } .list td { display: block; border: 0; } }
@media print { header nav, .skip { display: none; } .sheet { max-height: none; overflow: visible; } }
`;
