package org.maillage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.Field;
import org.maillage.directory.Reader;
import org.maillage.directory.Vocabularies;
import org.maillage.directory.entries.EntriesForTests;
import org.maillage.findable.ReaderWords;
import org.maillage.findable.SearchEntry;
import org.maillage.search.Question.Facet;
import org.maillage.search.Question.View;
import org.maillage.shared.Text;
import org.maillage.support.Directory;
import org.maillage.support.SampleSettings;
import org.maillage.territory.Communes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is found by which words and by whom: the same cases for both kinds of index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AskCases {

    private static final Map<String, Reader> READERS = Map.of(
            "visitor", Reader.VISITOR,
            "member", new Reader(Directory.MEMBER, true, false, Set.of()),
            "keeper", new Reader(Directory.KEEPER, true, false, Set.of(SampleActors.TEAM)),
            "colleague", new Reader(Directory.COLLEAGUE, true, false, Set.of(SampleActors.TEAM)),
            "elsewhere", new Reader(Directory.ELSEWHERE, true, false, Set.of(new java.util.UUID(2, 2))),
            "administrator", new Reader(Directory.ADMINISTRATOR, true, true, Set.of()));

    private final SearchSettings settings;

    @Autowired
    private Where where;

    @Autowired
    private Communes communes;

    @Autowired
    private JdbcClient platform;

    @Autowired
    private Vocabularies vocabularies;

    private SearchIndex index;
    private Ask ask;

    AskCases(SearchSettings settings) {
        this.settings = settings;
    }

    @BeforeAll
    void fill() {
        var others = SampleSettings.of(Map.of());
        index = new SearchIndex(settings, others, new IndexLock(settings, others));
        ask = new Ask(index, where);
        var actors = SampleActors.all();
        var known = new HashMap<>(communes.of(actors.stream()
                .map(it -> it.organisation().values().get(Field.COMMUNE))
                .toList()));
        var make = new MakeEntry(known);
        var entries = EntriesForTests.module(platform, vocabularies);
        index.empty();
        index.fill(actors.stream()
                .map(it -> make.entry(entries, EntriesForTests.entry(it, vocabularies)))
                .toList());
        index.finish(new Heard("0", 0));
    }

    @BeforeEach
    void readFrench() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
    }

    @AfterEach
    void readNothing() {
        LocaleContextHolder.resetLocaleContext();
    }

    @AfterAll
    void close() {
        index.destroy();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/search/cases.csv", delimiter = '|', quoteCharacter = '~')
    void findsWhatIsMeant(String who, String asked, String first, String also, String never) {
        var found = keys(ask.ask(question(asked), reader(who), 0));

        if (first != null) {
            assertThat(found).first().isEqualTo(first);
        }
        if (also != null) {
            assertThat(found).contains(also);
        }
        if (never != null) {
            assertThat(found).doesNotContain(never);
        }
    }

    @Test
    void knowsWhetherItIsWhole() {
        assertThat(index.heard()).isPresent();
    }

    @Test
    void countsByFacetsOnlyWhatTheReaderSees() {
        var seenByVisitor = ask.ask(question("place=commune-35236"), Asker.VISITOR, 0);
        var seenByKeeper = ask.ask(question("place=commune-35236"), reader("keeper"), 0);

        assertThat(seenByVisitor.counts().get(Facet.KIND)).isEqualTo(Map.of("organisation", 15L, "third-place", 1L));
        assertThat(seenByKeeper.counts().get(Facet.KIND)).isEqualTo(Map.of("organisation", 18L, "third-place", 1L));
        assertThat(seenByVisitor.total()).isEqualTo(16);
    }

    @Test
    void marksTheWordsInTextsThatTheReaderMayRead() {
        var forKeeper = ask.ask(question("q=confidentiel"), reader("keeper"), 0);
        var forVisitor = ask.ask(question("q=atelier+visible"), Asker.VISITOR, 0);

        assertThat(forKeeper.hits().getFirst().passages())
                .singleElement()
                .asString()
                .contains("\ue000confidentiel\ue001");
        assertThat(forVisitor.hits().toString()).doesNotContain("confidentiel");
    }

    @Test
    void tellsWhatAnActorSaysOfItselfWhereNoWordsWereAskedFor() {
        var openings = ask.ask(question("place=commune-35236&kind=third-place"), Asker.VISITOR, 0);
        var ofPart = ask.ask(question("q=atelier+visible"), reader("keeper"), 0);

        assertThat(openings.hits().getFirst().opening())
                .isEqualTo("Bureaux partagés et atelier de fabrication numérique");
        assertThat(ofPart.hits().getFirst().opening())
                .as("what only the team reads is nobody's opening")
                .isEmpty();
    }

    @Test
    void takesWordsLooselyOnEveryPage() {
        var first = ask.ask(question("q=compozt"), Asker.VISITOR, 0);
        var second = ask.ask(question("q=compozt"), Asker.VISITOR, 1);

        assertThat(first.nearly()).isTrue();
        assertThat(second.nearly()).isTrue();
        assertThat(second.total()).isEqualTo(first.total());
    }

    @Test
    void tellsDistancesFromACommune() {
        var found = ask.ask(question("place=commune-35236&km=50&kind=third-place"), Asker.VISITOR, 0);

        assertThat(found.hits())
                .singleElement()
                .satisfies(it -> assertThat(it.kilometres()).isBetween(0.0, 1.0));
    }

    @Test
    void tellsNoDistancesWithinThePlaceItself() {
        var found = ask.ask(question("place=commune-35236&kind=third-place"), Asker.VISITOR, 0);

        assertThat(found.hits())
                .singleElement()
                .satisfies(it -> assertThat(it.kilometres()).isNull());
    }

    @Test
    void countsSquaresOfTheMapBySector() {
        var france = question("").seenIn(new View(-6, 41, 10, 52));

        var cells = ask.cells(france, Asker.VISITOR, false, 5);

        assertThat(cells.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(ask.ask(france, Asker.VISITOR, 0).total());
        assertThat(cells.keySet())
                .map(it -> Cells.cell(it).sector())
                .contains("general-interest", "public")
                .allMatch(it -> it.matches("[a-z-]+"));
    }

    @Test
    void suggestsNamesThatGoOnAsTheyBegin() {
        assertThat(new Suggest(index, where)
                        .suggest("épi", Asker.VISITOR).stream()
                                .map(Ask.Hit::name)
                                .toList())
                .containsExactlyInAnyOrder("L'Épicerie solidaire du Port", "Épiciers réunis");
        assertThat(new Suggest(index, where).suggest("cerc", Asker.VISITOR)).isEmpty();
        assertThat(new Suggest(index, where)
                        .suggest("cercle du r", reader("member")).stream()
                                .map(Ask.Hit::name)
                                .toList())
                .containsExactly("Cercle du réseau");
    }

    @Test
    void handsOverAllAnswersForAnExport() {
        var ids = new java.util.ArrayList<String>();

        ask.forEachId(question("place=commune-26113&order=name"), Asker.VISITOR, 100, ids::addAll);

        assertThat(ids.stream().map(SampleActors::key).toList())
                .containsExactly("diecinema", "scicdie", "ecologie", "dietiers", "die");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | interconnaissance | Interconnaissance | Se connaître : l’\ue000interconnaissance\ue001 d’abord.
            fr | connaître         | Interconnaissance | Se \ue000connaître\ue001 : l’interconnaissance d’abord.
            fr | mutual            |                   |
            fr | mutuel also       |                   |
            en | mutual knowledge  | Mutual knowledge  | To know each other: \ue000mutual\ue001 \ue000knowledge\ue001 comes first, also.
            en | others            | Mutual knowledge  | To know each \ue000other\ue001: mutual knowledge comes first, also.
            en | connaître         |                   |
            en | épicerie          | L'Épicerie solidaire du Port |
            """)
    void whatHasWordsInBothLanguagesIsFoundByThoseOfThePage(
            String language, String words, @Nullable String name, @Nullable String passage) {
        var make = new MakeEntry(Map.of());
        index.write(List.of(make.entry(EntriesForTests.module(platform, vocabularies), bilingual())), List.of());
        LocaleContextHolder.setLocale(Locale.of(language));

        var found = ask.ask(question("q=" + words), Asker.VISITOR, 0).hits();

        index.write(List.of(), List.of(MakeEntry.id(EntriesForTests.module(platform, vocabularies), "term")));
        if (name == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).first().satisfies(it -> {
                assertThat(it.name()).isEqualTo(name);
                assertThat(passage == null ? List.of() : List.of(passage)).isEqualTo(it.passages());
            });
        }
    }

    private static SearchEntry bilingual() {
        var name = new Text("Interconnaissance", "Mutual knowledge");
        return new SearchEntry(
                "term",
                "term",
                "/glossary",
                name,
                List.of(ReaderWords.PUBLIC),
                SearchEntry.Texts.inBothLanguages(Stream.of(
                        name,
                        new Text(
                                "Se connaître : l’interconnaissance d’abord.",
                                "To know each other: mutual knowledge comes first, also."))),
                Instant.EPOCH);
    }

    @Test
    void takesOutWhatIsNoMore() {
        var gone = new Entry();
        gone.id = "actor-gone";
        gone.kind = "organisation";
        gone.seen = List.of(ReaderWords.PUBLIC);
        gone.name = "Éphémère";
        gone.text = "Éphémère";
        index.write(List.of(gone), List.of());
        assertThat(ask.ask(question("q=éphémère"), Asker.VISITOR, 0).total()).isOne();

        index.write(List.of(), List.of("actor-gone"));

        assertThat(ask.ask(question("q=éphémère"), Asker.VISITOR, 0).total()).isZero();
    }

    private static Asker reader(String who) {
        var reader = Objects.requireNonNull(READERS.get(who));
        return new Asker(reader.person(), Set.copyOf(EntriesForTests.words(reader)));
    }

    private static Question question(String asked) {
        var parameters = new org.springframework.util.LinkedMultiValueMap<String, String>();
        Stream.of(asked.split("&"))
                .filter(it -> it.contains("="))
                .map(it -> it.split("=", 2))
                .forEach(it -> parameters.add(it[0], it[1].replace('+', ' ')));
        return Question.of(parameters);
    }

    private static List<String> keys(Ask.Found found) {
        return found.hits().stream().map(it -> SampleActors.key(it.id())).toList();
    }
}
