package org.maillage.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.NOBODY;
import static org.maillage.support.Directory.REDON;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.findable.EntriesAdded;
import org.maillage.findable.EntriesChanged;
import org.maillage.findable.ReaderWords;
import org.maillage.findable.SearchEntries;
import org.maillage.findable.SearchEntry;
import org.maillage.findable.SearchEntry.Facets;
import org.maillage.findable.SearchEntry.Names;
import org.maillage.findable.SearchEntry.Narrower;
import org.maillage.findable.SearchEntry.Place;
import org.maillage.findable.SearchEntry.Texts;
import org.maillage.search.SearchIndex;
import org.maillage.search.index.Position.Change;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** A module that the platform does not have is found by the one search, by whom it says, as soon as it says so. */
@PlatformTest
class MadeUpModuleTest {

    private static final String SEAT = "seat-7";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    DefaultListableBeanFactory platform;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SearchIndex index;

    @Autowired
    SyncIndex syncIndex;

    @Autowired
    ChangeLog log;

    @Autowired
    OwnWaiting ownWaiting;

    private final Sheets sheets = new Sheets(new ArrayList<>());

    @BeforeEach
    void begin() throws InterruptedException {
        while (!index.isReady()) {
            Thread.sleep(20);
        }
        Directory.write(database);
        ReaderWords seats = person -> person.equals(KEEPER) ? List.of(SEAT) : List.of();
        platform.registerSingleton("madeUpSheets", sheets);
        platform.registerSingleton("madeUpSeats", seats);
    }

    @AfterEach
    void nothingStays() {
        sheets.all.clear();
        say("open", "network", "seat");
        platform.destroySingleton("madeUpSheets");
        platform.destroySingleton("madeUpSeats");
        Directory.remove(database);
        database.sql("truncate search.change").update();
    }

    @Test
    void itIsFoundByWhomItSays() throws UnsupportedEncodingException {
        sheets.all.addAll(
                List.of(sheet("open", ReaderWords.PUBLIC), sheet("network", ReaderWords.NETWORK), sheet("seat", SEAT)));
        say("open", "network", "seat");

        assertThat(found(NOBODY)).containsExactly("open");
        assertThat(found(MEMBER)).containsExactly("open", "network");
        assertThat(found(KEEPER)).containsExactly("open", "network", "seat");
        assertThat(people().page(NOBODY, "/search?q=Tissage&place=commune-" + REDON))
                .bodyText()
                .contains("/sheets/open", "Note de cadrage", "Redon (Ille-et-Vilaine)");
    }

    @Test
    void whatFewReadOfItIsFoundAndShownToThemAlone() {
        sheets.all.add(sheet("open", ReaderWords.PUBLIC));
        say("open");

        assertThat(people().page(KEEPER, "/search?q=tisserands"))
                .bodyText()
                .contains("/sheets/open", "<mark>tisserands");
        for (var other : List.of(MEMBER, NOBODY)) {
            assertThat(people().page(other, "/search?q=tisserands")).bodyText().doesNotContain("/sheets/open");
            assertThat(people().page(other, "/search?q=Tissage")).bodyText().doesNotContain("tisserands");
        }
    }

    @Test
    void itIsInAnIndexThatIsMadeAnewAndOutOfItOnceItIsGone() throws UnsupportedEncodingException {
        sheets.all.add(sheet("open", ReaderWords.PUBLIC));
        log.addEverything();
        syncIndex.writeWhatWaits();
        assertThat(found(NOBODY)).containsExactly("open");

        sheets.all.clear();
        say("open");

        assertThat(found(NOBODY)).isEmpty();
    }

    @Test
    void whatIsTakenBackWithItsTransactionIsNotWaitedFor() {
        var before = log.now();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new EntriesChanged("sheet", List.of("open")));
            status.setRollbackOnly();
        });

        assertThat(log.since(before).changes()).isEmpty();
    }

    @Test
    void whatCameInTogetherIsWrittenTogether() throws UnsupportedEncodingException {
        sheets.all.addAll(List.of(sheet("open", ReaderWords.PUBLIC), sheet("network", ReaderWords.NETWORK)));

        events.publishEvent(new EntriesAdded("sheet", "network"));
        syncIndex.writeWhatWaits();

        assertThat(found(MEMBER)).containsExactly("network");
    }

    @Test
    void whatOnlyAnErasedPersonSawWaitsForTheIndex() {
        var kept = new Directory(database).organisation("Le Lien", REDON, true, "private");
        var before = log.now();

        ownWaiting
                .erasures()
                .forEach(it -> database.sql(it).param("person", KEEPER).update());

        assertThat(log.since(before).changes().stream()
                        .collect(Collectors.toMap(Change::source, it -> Set.copyOf(it.ids()))))
                .isEqualTo(Map.of("actor", Set.of(kept.toString()), "sheet", Set.of("kept")));
    }

    private void say(String... ids) {
        events.publishEvent(new EntriesChanged("sheet", List.of(ids)));
        syncIndex.writeWhatWaits();
    }

    private List<String> found(UUID who) throws UnsupportedEncodingException {
        var page = people().page(who, "/search?q=Tissage")
                .getMvcResult()
                .getResponse()
                .getContentAsString();
        return Stream.of("open", "network", "seat")
                .filter(it -> page.contains("/sheets/" + it))
                .toList();
    }

    private People people() {
        return new People(browser);
    }

    private static SearchEntry sheet(String id, String seenBy) {
        return new SearchEntry(
                id,
                "sheet",
                "/sheets/" + id,
                new Names("Tissage de " + id, null, List.of("Tissage"), false),
                List.of(seenBy),
                new Texts(
                        "",
                        List.of("Ce que nous avons appris du Tissage"),
                        List.of(),
                        List.of(new Narrower(SEAT, List.of("Les noms des tisserands")))),
                List.of(),
                Facets.NONE,
                new Place(REDON, List.of(), List.of(), null),
                Instant.parse("2027-03-01T10:00:00Z"),
                null);
    }

    /** The module: what a module to come adds, and nothing else. */
    private record Sheets(List<SearchEntry> all) implements SearchEntries {

        @Override
        public String name() {
            return "sheet";
        }

        @Override
        public Map<String, String> kinds() {
            return Map.of("sheet", "pathway.kind.document");
        }

        @Override
        public void forEach(Consumer<List<SearchEntry>> taking) {
            taking.accept(List.copyOf(all));
        }

        @Override
        public void ofBatch(String batch, Consumer<List<SearchEntry>> taking) {
            taking.accept(of(List.of(batch)));
        }

        @Override
        public String changedByErasure() {
            return "select 'kept' as id where :person::uuid is not null";
        }
    }
}
