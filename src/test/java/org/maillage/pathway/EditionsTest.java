package org.maillage.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.pathway.PublishedEdition.FramingNote;
import org.maillage.pathway.PublishedEdition.Move;
import org.maillage.pathway.files.EditionFileTest;
import org.maillage.pathway.files.TemplateFile;
import org.maillage.pathway.files.TemplateFileTest;
import org.maillage.shared.Text;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
@RecordApplicationEvents
@Transactional
@InFrench
class EditionsTest {

    @Autowired
    Editions editions;

    @Autowired
    FramingNotes notes;

    @Autowired
    Templates templates;

    @Autowired
    JdbcClient database;

    @Autowired
    JsonMapper json;

    @Autowired
    ApplicationEvents events;

    TemplateVersion template;

    @BeforeEach
    void addTheTemplate() {
        template =
                templates.add(TemplateFile.read(TemplateFileTest.SMALL).sound().orElseThrow());
    }

    private PublishedEdition content(List<Move> moves) {
        return EditionFileTest.read(EditionFileTest.SMALL).sound().orElseThrow().withMoves(moves);
    }

    private Edition added(List<Move> moves) {
        editions.add(Edition.open(content(moves), template));
        return editions.findBySlug("small-2026").orElseThrow();
    }

    @Test
    void restoresWhatWasAdded() {
        var content = EditionFileTest.read(EditionFileTest.SMALL).sound().orElseThrow();

        editions.add(Edition.open(content, template));

        assertThat(editions.findBySlug("small-2026").orElseThrow().content())
                .usingRecursiveComparison()
                .ignoringFields("updatedAt")
                .isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("org.maillage.pathway.LifeTest#moves")
    void theDatabaseTakesOnlyTheNextMove(Status from, Status to, boolean legal) {
        var edition = added(LifeTest.movesUpTo(from));
        var position = List.of(Status.values()).indexOf(to) + 1;

        var insert = database.sql("""
                insert into pathway.move (edition, position, status, certainty)
                values (:edition, :position, :status, 'unknown')
                """)
                .param("edition", edition.id().value())
                .param("position", position)
                .param("status", to.key());

        if (legal) {
            assertThat(insert.update()).isOne();
        } else {
            assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(insert::update);
        }
    }

    @Test
    void theDatabaseRefusesAMoveThatGoesBackInTime() {
        var edition = added(List.of(LifeTest.move(Status.DRAFT, "2026-03")));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        database.sql("""
                        insert into pathway.move (edition, position, status, year, month, day, certainty)
                        values (:edition, 2, 'call-open', 2026, 2, 28, 'stated')
                        """).param("edition", edition.id().value()).update());
    }

    @Test
    void theDatabaseRefusesAMoveWithoutADateThatDoesNotSaySo() {
        var edition = added(List.of());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        database.sql("""
                        insert into pathway.move (edition, position, status, certainty)
                        values (:edition, 1, 'draft', 'stated')
                        """).param("edition", edition.id().value()).update());
    }

    @Test
    void publishesEachMove() {
        var edition = added(List.of(LifeTest.move(Status.DRAFT, "2026-03")));

        edition.move(LifeTest.move(Status.CALL_OPEN, null));
        editions.save(edition);

        assertThat(events.stream(EditionMoved.class))
                .contains(new EditionMoved(edition.id(), "small-2026", Status.CALL_OPEN, null));
    }

    @Test
    void noticesThatSomebodyElseHasMovedTheEdition() {
        var mine = added(List.of(LifeTest.move(Status.DRAFT, "2026-03")));
        var theirs = editions.findBySlug("small-2026").orElseThrow();
        theirs.move(LifeTest.move(Status.CALL_OPEN, null));
        editions.save(theirs);

        mine.move(LifeTest.move(Status.CALL_OPEN, "2026-04"));

        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> editions.save(mine));
    }

    @Test
    void neverChangesAVersionOfATemplate() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql(
                                "update pathway.template_version set content = content || '{\"licence\": \"other\"}' where id = :id")
                        .param("id", template.id())
                        .update());
    }

    @Test
    void keepsAVersionOfATemplateThatAnEditionRestsOn() {
        added(List.of());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> templates.remove(template.id()));
    }

    @Test
    void neverMovesAnEditionToAnotherTemplate() {
        var edition = added(List.of());
        var other = templates.find("co-construction-territoriale", 2).orElseThrow();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("update pathway.edition set template = :other where id = :id")
                        .param("other", other.id())
                        .param("id", edition.id().value())
                        .update());
    }

    @Test
    void takesInTheNewTellingOfAnArchiveThatNobodyHasChanged() {
        var said = added(List.of(LifeTest.move(Status.DRAFT, "2026-03"))).content();
        var told = said.named(Text.french("Mieux dit"), said.summary(), date("2026-03-01"), date("2026-11-30"));

        editions.retell(told, template);
        assertThat(editions.findBySlug("small-2026").orElseThrow().content().title())
                .isEqualTo(Text.french("Mieux dit"));

        var changed = editions.findBySlug("small-2026").orElseThrow();
        changed.move(LifeTest.move(Status.CALL_OPEN, "2026-04"));
        editions.save(changed);
        editions.retell(
                told.named(Text.french("Encore"), said.summary(), date("2026-03-01"), date("2026-11-30")), template);
        var kept = editions.findBySlug("small-2026").orElseThrow();
        assertThat(kept.content().title()).isEqualTo(Text.french("Mieux dit"));
        assertThat(kept.content().status()).isEqualTo(Status.CALL_OPEN);
    }

    @Test
    void anArchiveThatSaysTheSameStaysTheSameEdition() {
        var before = editions.findBySlug("co-construction-territoriale-2018").orElseThrow();

        editions.retell(
                before.content().at(java.time.Instant.EPOCH),
                templates.find("co-construction-territoriale", 2).orElseThrow());

        assertThat(editions.findBySlug("co-construction-territoriale-2018")
                        .orElseThrow()
                        .id())
                .isEqualTo(before.id());
    }

    private static PartialDate date(String day) {
        return PartialDate.parse(day);
    }

    @Test
    void keepsEveryVersionOfAFramingNote() {
        var edition = added(List.of());
        var first = new FramingNote(1, Text.french("Projet"), List.of());
        var second = new FramingNote(2, Text.french("Adoptée"), List.of());
        for (var note : List.of(first, second)) {
            edition = editions.findBySlug("small-2026").orElseThrow();
            var said = edition.content();
            edition.rewrite(said.with(said.moves(), note, said.lessons()));
            editions.save(edition);
        }

        assertThat(notes.find("small-2026", 1)).contains(first);
        assertThat(notes.versions("small-2026")).containsExactly(2, 1);
        assertThat(editions.findBySlug("small-2026").orElseThrow().content().framingNote())
                .isEqualTo(second);
    }

    @Test
    void neverChangesAVersionOfAFramingNote() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("update pathway.framing_note set content = '{}'")
                        .update());
    }

    @Test
    void listsTheLatestFirst() {
        added(List.of());

        var slugs = new ArrayList<String>();
        editions.list(10).forEach(it -> slugs.add(it.content().slug()));

        assertThat(slugs).containsSubsequence("small-2026", "co-construction-territoriale-2018");
        assertThat(editions.listFrom(UUID.randomUUID(), 10)).isEmpty();
    }

    @Test
    void findsEditionsAndLessonsByAnIndex() {
        database.sql("set local enable_seqscan = off").update();
        database.sql("set local enable_sort = off").update();

        var plans = List.of(
                "select id from pathway.edition order by starts_on desc nulls last, slug limit 10",
                "select content from pathway.lesson where kind = 'finding' order by number, edition limit 10",
                "select id from pathway.template_version where slug = 'x' order by version desc limit 10");

        for (var plan : plans) {
            assertThat(database.sql("explain " + plan).query(String.class).list())
                    .anySatisfy(it -> assertThat(it).contains("Index"))
                    .noneSatisfy(it -> assertThat(it).contains("Sort"));
        }
    }
}
