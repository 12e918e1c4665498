export function App() {
  return (
    <main>
      <h1>Chapter VII</h1>
    </main>
  );
}
