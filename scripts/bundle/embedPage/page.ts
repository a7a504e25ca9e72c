import { CONTENT_SECURITY_POLICY } from '../../server/securityHeaders.mjs';
import {
  ELEMENT_ATTRIBUTES,
  type Example,
  FRAME_PARAMETERS,
  type Parameter,
  VIEW_PARAMETERS,
} from './parameters.ts';

/** Where the examples say that the map stands: the page itself works at every address. */
const SITE = 'https://EXAMPLE.ORG/netwerkkaart/';

const SCRIPT = `<script src="${SITE}embed/v1.js" async></script>`;
const ELEMENT = `${SCRIPT}
<netwerk-kaart weergave="kaart" leefdomein="wonen" titel="Pilots rond wonen">
  <p><a href="${SITE}?weergave=kaart&amp;leefdomein=wonen">Bekijk de pilots rond wonen op de kaart</a></p>
</netwerk-kaart>`;
const FRAME = `<iframe src="${SITE}?embed=1&amp;weergave=lijst&amp;leefdomein=wonen"
  title="Wie werkt aan wonen – Netwerkkaart 16-27" loading="lazy" referrerpolicy="no-referrer"
  style="width:100%;height:640px;border:0"
  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"
  allow="clipboard-write; fullscreen"></iframe>
<p><a href="${SITE}?weergave=lijst&amp;leefdomein=wonen">Bekijk wie werkt aan wonen</a></p>`;
const LISTEN = `document.querySelector('netwerk-kaart').addEventListener('netwerkkaart-selectie', (event) => {
  console.log(event.detail); // { id, naam, soort } of null
});`;

const GROUPS = [
  {
    id: 'wat',
    nl: 'Wat is te zien',
    en: 'What is shown',
    parameters: VIEW_PARAMETERS,
  },
  {
    id: 'hoe',
    nl: 'Hoe het frame eruitziet',
    en: 'How the frame looks',
    parameters: FRAME_PARAMETERS,
  },
  {
    id: 'element',
    nl: 'Alleen voor het element',
    en: 'For the element alone',
    parameters: ELEMENT_ATTRIBUTES,
  },
];

/**
 * The page that tells how to show the map on a site of one's own, with an example of everything.
 * @param styles address of its styles
 */
export function embedPage(styles: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Zet de kaart op uw eigen site – Netwerkkaart 16-27</title>
<link rel="icon" href="../favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${styles}">
<script src="v1.js" defer></script>
</head>
<body>
<header>
<a href="../"><img src="../favicon.svg" alt="" width="24" height="24"> Netwerkkaart <span>16-27</span></a>
<a href="#english" lang="en">English</a>
</header>
<main>
<h1>Zet de kaart op uw eigen site</h1>
<p class="lead">Elke weergave van de kaart kan op uw site staan, met uw eigen filters. Dat mag zonder te vragen en het kost
niets. De kaart bewaart niets bij de bezoeker en stuurt niets door.</p>
<h2>De snelste manier</h2>
<ol>
<li>Open <a href="../">de kaart</a> en kies wat u wilt laten zien.</li>
<li>Kies “Deel” en dan “Sluit in op uw site”. Daar ziet u meteen hoe het wordt.</li>
<li>Kopieer de code, en plak die in uw pagina, in een blok voor HTML.</li>
</ol>
<p><a class="button" href="../?pagina=insluiten">Maak de code voor uw site</a></p>
<nav aria-label="Op deze pagina">
<ul>
<li><a href="#frame">Een frame</a></li>
<li><a href="#element-uitleg">Een element</a></li>
<li><a href="#nodig">Wat uw pagina nodig heeft</a></li>
<li><a href="#horen">Wat uw pagina kan horen</a></li>
${GROUPS.map(({ id, nl }) => `<li><a href="#${id}">${nl}</a></li>`).join('\n')}
</ul>
</nav>
<p>Liever zelf schrijven? Hieronder staat alles. Zet in plaats van <code>${SITE}</code> het adres van deze site.</p>
<h2 id="frame">Een frame</h2>
<p>Dit werkt in elk systeem dat een <code>iframe</code> toelaat. Een script op uw pagina is niet nodig.</p>
${code(FRAME)}
<p>Zet er ook dit script bij, dan krijgt een lijst vanzelf de goede hoogte. Het werkt voor alle frames van de kaart op uw
pagina, ook als het twee keer wordt geladen.</p>
${code(SCRIPT)}
<h2 id="element-uitleg">Een element</h2>
<p>Met hetzelfde script kunt u ook <code>&lt;netwerk-kaart&gt;</code> gebruiken. De attributen zijn de parameters uit het
adres. Het element maakt het frame, met een titel en een link naar de hele pagina. Wat u er zelf in zet, blijft staan tot de
kaart er is. Verandert een attribuut, dan verandert de kaart mee.</p>
${code(ELEMENT)}
<h2 id="nodig">Wat uw pagina nodig heeft</h2>
<ul>
<li>Stuurt uw site een Content-Security-Policy? Zet dan het adres van de kaart bij <code>frame-src</code>, en voor het
script ook bij <code>script-src</code>.</li>
<li>Minstens 320 pixels breed. Het netwerk en de kaart zijn het best vanaf 480 pixels hoog.</li>
<li>Scrollen met het wiel of met één vinger blijft van uw pagina. Zoomen gaat met Ctrl (of ⌘) en het wiel, of met twee
vingers.</li>
<li>Laat uw systeem alleen <code>sandbox="allow-scripts"</code> toe? Dan werkt de kaart, maar niet alles: kopiëren, opslaan
en een nieuw tabblad openen kunnen daar niet. De kaart zegt dan wat u wel kunt doen.</li>
</ul>
<h2 id="horen">Wat uw pagina kan horen</h2>
<p>Het element, of het frame, krijgt twee gebeurtenissen: <code>netwerkkaart-klaar</code> (met <code>versie</code> en
<code>weergave</code>) en <code>netwerkkaart-selectie</code> (met <code>id</code>, <code>naam</code> en <code>soort</code>,
of <code>null</code>). Er staat niets in dat niet openbaar is. Voor TypeScript: <a href="v1.d.ts">v1.d.ts</a>, en voor React
ook <a href="v1.react.d.ts">v1.react.d.ts</a>.</p>
${code(LISTEN)}
<h2 id="english" lang="en">In English</h2>
<div lang="en">
<p>Every view of the map can stand on your site, with filters of your own, without asking and without cost. The map stores
nothing at the visitor and passes nothing on. The quickest way: open <a href="../?taal=en">the map</a>, choose what to show,
choose “Share” and then “Embed on your site”, and paste the code into your page.</p>
<p><a class="button" href="../?pagina=insluiten&amp;taal=en">Make the code for your site</a></p>
<p>To write it yourself: use the <code>iframe</code> above, with the address of this site in the place of
<code>${SITE}</code>. With the script beside it, a list gets the height that it needs; the same script defines
<code>&lt;netwerk-kaart&gt;</code>, whose attributes are the parameters below. What you put into the element stays until the
map is there. The element, or the frame, hears <code>netwerkkaart-klaar</code> (ready) and
<code>netwerkkaart-selectie</code> (selection). A Content-Security-Policy of yours needs the address of the map in
<code>frame-src</code>, and for the script in <code>script-src</code>.</p>
</div>
${GROUPS.map(
  ({ id, nl, en, parameters }) => `<h2 id="${id}">${nl} <span lang="en">${en}</span></h2>
${parameters.map(section).join('\n')}`,
).join('\n')}
</main>
</body>
</html>
`;
}

function section({ names, nl, en, usual, examples }: Parameter): string {
  const otherwise = usual
    ? [`Anders: ${marked(usual.nl)}.`, `Otherwise: ${marked(usual.en)}.`]
    : ['', ''];
  return `<section>
<h3>${names.map((name) => `<code id="${name}">${name}</code>`).join(', ')}</h3>
<div class="said">
<p>${sentence(nl)} ${otherwise[0]}</p>
<p lang="en">${sentence(en)} ${otherwise[1]}</p>
</div>
${examples.map(exampleOf).join('\n')}
</section>`;
}

function exampleOf(example: Example): string {
  const element = elementOf(example);
  const shown = Object.values(example).join(', ');
  return `${code(element)}
<details>
<summary>Laat zien <span class="visually-hidden">${escaped(shown)}</span> <span lang="en">Show</span></summary>
${element}
</details>`;
}

/** An example as it stands in a page. */
function elementOf(example: Example): string {
  const attributes = Object.entries(example).map(
    ([name, value]) => ` ${name}="${escaped(value, true)}"`,
  );
  return `<netwerk-kaart${attributes.join('')}></netwerk-kaart>`;
}

const code = (html: string) => `<pre tabindex="0"><code>${escaped(html)}</code></pre>`;

const marked = (text: string) =>
  escaped(text)
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>');

/** Texts stand in a table as well, where they begin small and end without a full stop. */
function sentence(text: string): string {
  return `${marked(text.charAt(0).toUpperCase() + text.slice(1))}.`;
}

/** For a text, and for the value of an attribute when `inAttribute`. */
function escaped(text: string, inAttribute = false): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return inAttribute ? safe.replaceAll('"', '&quot;') : safe;
}
