/**
 * The floor of what can be reached: fetches the same file, draws a line per relation and a dot per node, all of it
 * again in every frame in which something changed. Drag, wheel and hover do what they do in the app; there are no
 * names, no shapes and no detail. `bron`: address of a file of nodes with positions, and links.
 */
export {};

/** @typedef {{ id: string, x: number, y: number }} Dot */
/** @typedef {{ nodes: Dot[], links: { source: string, target: string }[] }} Dots */

const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector('canvas'));
const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
const address = new URLSearchParams(location.search).get('bron') ?? '';
/** @type {Dots} */
const { nodes, links } = await fetch(address).then((response) => response.json());
const places = new Map(nodes.map((node) => [node.id, node]));
const pairs = links.flatMap(({ source, target }) => {
  const a = places.get(source);
  const b = places.get(target);
  return a && b ? [{ a, b }] : [];
});
/** @type {Map<Dot, Dot[]>} */
const neighbours = new Map(nodes.map((node) => [node, []]));
for (const { a, b } of pairs) {
  neighbours.get(a)?.push(b);
  neighbours.get(b)?.push(a);
}

const xs = nodes.map(({ x }) => x);
const ys = nodes.map(({ y }) => y);
/** @param {number[]} values */
const least = (values) => values.reduce((a, b) => Math.min(a, b), Infinity);
/** @param {number[]} values */
const most = (values) => values.reduce((a, b) => Math.max(a, b), -Infinity);
let scale = Math.min(1240 / (most(xs) - least(xs)), 760 / (most(ys) - least(ys)));
let offsetX = 20 - least(xs) * scale;
let offsetY = 20 - least(ys) * scale;
/** @type {Dot | undefined} */
let hovered;
let asked = false;

/** @param {Dot} dot */
const onScreen = ({ id, x, y }) => ({ id, x: x * scale + offsetX, y: y * scale + offsetY });

function draw() {
  asked = false;
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, offsetX, offsetY);
  context.beginPath();
  for (const { a, b } of pairs) {
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
  }
  context.strokeStyle = '#8888';
  context.lineWidth = 1 / scale;
  context.stroke();
  context.fillStyle = '#246';
  for (const { x, y } of nodes)
    context.fillRect(x - 3 / scale, y - 3 / scale, 6 / scale, 6 / scale);
  if (hovered !== undefined) {
    context.fillStyle = '#c30';
    for (const { x, y } of [hovered, ...(neighbours.get(hovered) ?? [])]) {
      context.fillRect(x - 5 / scale, y - 5 / scale, 10 / scale, 10 / scale);
    }
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  canvas.dataset.settled = 'true';
}

function change() {
  if (!asked) requestAnimationFrame(draw);
  asked = true;
  canvas.dataset.settled = 'false';
}

canvas.addEventListener('wheel', (event) => {
  event.preventDefault();
  const by = 2 ** (-event.deltaY / 500);
  offsetX = event.offsetX - (event.offsetX - offsetX) * by;
  offsetY = event.offsetY - (event.offsetY - offsetY) * by;
  scale *= by;
  change();
});
canvas.addEventListener('pointermove', (event) => {
  if (event.buttons === 1) {
    offsetX += event.movementX;
    offsetY += event.movementY;
    return change();
  }
  const found = nodes.find((node) => {
    const { x, y } = onScreen(node);
    return Math.hypot(x - event.offsetX, y - event.offsetY) < 12;
  });
  canvas.style.cursor = found ? 'pointer' : 'grab';
  if (found === hovered) return;
  hovered = found;
  change();
});

change();
