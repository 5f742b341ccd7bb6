package org.maillage.exchange.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.findable.EntriesChanged;
import org.maillage.findable.ReaderWords;
import org.maillage.findable.SearchEntry;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What of needs can be found, by whom, and until when. */
@PlatformTest
@RecordApplicationEvents
class NeedEntriesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    NeedEntries entries;

    @Autowired
    ApplicationEvents events;

    private Directory directory;
    private People people;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        people = new People(browser);
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate exchange.need, exchange.new_match, exchange.cause, exchange.step, exchange.aside")
                .update();
        Directory.remove(database);
    }

    @Test
    void onlyWhatItsTeamShowsToOthersIsFoundAndByThoseAlone() {
        var shown = note("Un camion pour tous", "public");
        var ofNetwork = note("Un camion du réseau", "network");
        note("Un camion de l’équipe", "territory");
        note("Un camion à moi", "private");

        var all = all();

        assertThat(all)
                .extracting(SearchEntry::id, SearchEntry::seenBy)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(shown.toString(), List.of(ReaderWords.PUBLIC)),
                        org.assertj.core.groups.Tuple.tuple(ofNetwork.toString(), List.of(ReaderWords.NETWORK)));
        var one = entries.of(List.of(shown.toString())).getFirst();
        assertThat(one.kind()).isEqualTo("need");
        assertThat(one.path()).isEqualTo("/needs/" + shown);
        assertThat(one.names().french()).isEqualTo("Un camion pour tous");
        assertThat(one.place().commune()).isEqualTo(REDON);
        assertThat(entries.kinds()).containsKeys("need", "offer", "wish", "idea");
    }

    @Test
    void whatIsTakenBackMetOrRemovedIsFoundNoMoreAndTheSearchIsTold() {
        var id = note("Un camion pour tous", "public");
        assertThat(told(id)).isEqualTo(1);

        assertThat(people.send(
                        KEEPER,
                        "/needs/" + id,
                        "version",
                        "0",
                        "kind",
                        "need",
                        "words",
                        "Un camion pour tous",
                        "visibility",
                        "territory"))
                .hasStatus(302);
        assertThat(all()).isEmpty();
        assertThat(told(id)).isEqualTo(2);

        people.send(
                KEEPER, "/needs/" + id, "version", "1", "kind", "need", "words", "Un camion", "visibility", "public");
        assertThat(all()).hasSize(1);
        people.send(KEEPER, "/needs/" + id + "/steps", "version", "2", "state", "met", "day", "2026-01-15");
        assertThat(all()).isEmpty();
        people.send(KEEPER, "/needs/" + id + "/delete", "sure", "true");
        assertThat(entries.of(List.of(id.toString()))).isEmpty();
        assertThat(told(id)).isEqualTo(5);
    }

    private long told(UUID id) {
        return events.stream(EntriesChanged.class)
                .filter(it -> it.ids().contains(id.toString()))
                .count();
    }

    private List<SearchEntry> all() {
        var all = new ArrayList<SearchEntry>();
        entries.forEach(all::addAll);
        return all;
    }

    private UUID note(String words, String visibility) {
        assertThat(people.send(
                        KEEPER,
                        "/needs/teams/" + directory.territory(REDON) + "/new",
                        "kind",
                        "need",
                        "words",
                        words,
                        "visibility",
                        visibility,
                        "commune",
                        "Redon (35236)",
                        "same",
                        "none"))
                .hasStatus(302);
        return database.sql("select id from exchange.need where words = :words")
                .param("words", words)
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
    }
}
