package org.maillage.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.exchange.MeetingHeld;
import org.maillage.exchange.MeetingHeld.Met;
import org.maillage.exchange.MeetingHeld.Present;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is told of meetings and introductions makes ties, names what they come of, and makes none twice. */
@PlatformTest
class AttributedTiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    private Directory directory;
    private String network;
    private UUID lien;
    private UUID ruche;
    private UUID halle;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        network = "/network/teams/" + directory.territory(REDON);
        lien = directory.organisation("Le Lien", REDON, true, "public");
        ruche = directory.organisation("La Ruche", REDON, true, "public");
        halle = directory.organisation("La Halle", REDON, true, "public");
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate network.tie, network.attribution, search.change").update();
        Directory.remove(database);
    }

    @Test
    void whoMetWhomAtAMeetingIsATieThatNamesTheMeeting() {
        var meeting = UUID.randomUUID();
        held(meeting, "Petit-déjeuner du port", DAY, met(lien, ruche), met(ruche, halle), met(lien, null));

        assertThat(page(KEEPER, "/ties"))
                .contains("Le Lien", "La Ruche", "se rencontrent", "constaté", "5 octobre 2026")
                .contains("rencontre « Petit-déjeuner du port »", "href=\"/meetings/" + meeting);
        assertThat(strings("select count(*)::text from network.tie")).containsExactly("2");
        assertThat(page(KEEPER, "?since=2026-10-01"))
                .contains("Venus par un temps de rencontre", "2 sur 2 liens nouveaux");
        var tie = strings("select id from network.tie where attributed").getFirst();
        assertThat(page(COLLEAGUE, "/ties/" + tie)).contains("Ce qui l’a fait naître", "Petit-déjeuner du port");
    }

    @Test
    void theSameToldTwiceIsOneTieAndWhatIsTakenBackIsGone() {
        var meeting = UUID.randomUUID();
        held(meeting, "Visite", DAY, met(lien, ruche), met(lien, halle));
        var before = strings("select id || ' ' || version from network.tie order by id");
        held(meeting, "Visite", DAY, met(halle, lien), met(ruche, lien));
        assertThat(strings("select id || ' ' || version from network.tie order by id"))
                .isEqualTo(before);

        held(meeting, "Visite", DAY, met(lien, ruche));
        assertThat(strings("select count(*)::text from network.tie")).containsExactly("1");
        held(meeting, "Visite", DAY);
        assertThat(strings("select id from network.tie")).isEmpty();
        assertThat(strings("select source from network.attribution")).isEmpty();
    }

    @Test
    void twoMeetingsAreTwoSourcesOfOneTie() {
        held(UUID.randomUUID(), "Le second", DAY.plusDays(9), met(lien, ruche));
        var first = UUID.randomUUID();
        held(first, "Le premier", DAY, met(lien, ruche));

        assertThat(page(KEEPER, "/ties")).contains("Le premier", "Le second", "5 octobre 2026");
        assertThat(strings("select since || ' ' || intensity from network.tie")).containsExactly(DAY + " 2");
        held(first, "Le premier", DAY);
        assertThat(strings("select since || ' ' || intensity from network.tie"))
                .containsExactly(DAY.plusDays(9) + " 1");
    }

    @ParameterizedTest
    @CsvSource({
        "MEETING, true, true, se rencontrent, confirmé",
        "MEETING, false, false, se rencontrent, déclaré",
        "EXCHANGE, false, true, échangent des informations, déclaré",
        "PROJECT, true, false, organisent ensemble, confirmé",
        "PARTNERSHIP, false, true, partenariat formel, déclaré"
    })
    void whatCameOfAnIntroductionIsConfirmedByBothElseDeclared(
            IntroductionOutcome outcome, boolean confirmed, boolean byFirst, String kind, String standing) {
        introduced(UUID.randomUUID(), outcome, confirmed, byFirst);

        assertThat(page(KEEPER, "/ties"))
                .contains("Le Lien", "La Ruche", kind, standing, "mise en relation du 5 octobre 2026");
        assertThat(strings("select (one = cast('" + lien
                        + "' as uuid))::text from network.tie where said_by_one <> said_by_other and "
                        + "said_by_one = (one = cast('" + lien + "' as uuid))"))
                .hasSize(!confirmed && byFirst ? 1 : 0);
    }

    @Test
    void theLatestThatIsToldOfAnIntroductionCounts() {
        var introduction = UUID.randomUUID();
        introduced(introduction, IntroductionOutcome.PROJECT, false, true);
        introduced(introduction, IntroductionOutcome.MEETING, true, true);
        assertThat(strings("select kind from network.tie")).containsExactly("meets");
        assertThat(page(KEEPER, "/ties")).contains("confirmé").doesNotContain("déclaré");

        introduced(introduction, IntroductionOutcome.NOTHING, false, true);
        assertThat(strings("select kind from network.tie")).isEmpty();
    }

    @Test
    void whatTheTeamHasNotedStaysAsItSaysAndGainsItsSources() {
        note("one", "La Ruche", "other", "Le Lien", "kind", "meets", "intensity", "4", "since", "2024-01-05");
        var meeting = UUID.randomUUID();
        held(meeting, "Visite", DAY, met(lien, ruche));
        introduced(UUID.randomUUID(), IntroductionOutcome.MEETING, false, true);

        assertThat(strings("select since || ' ' || intensity || ' ' || kind from network.tie"))
                .containsExactly("2024-01-05 4 meets");
        assertThat(page(KEEPER, "/ties")).contains("Visite", "mise en relation", "déclaré", "5 janvier 2024");
        assertThat(strings("select said_by_other::text from network.tie")).containsExactly("true");
        held(meeting, "Visite", DAY);
        assertThat(strings("select kind from network.tie")).hasSize(1);
    }

    @Test
    void whatTheTeamHasChangedOrTakenOutIsLeftSo() {
        var meeting = UUID.randomUUID();
        held(meeting, "Visite", DAY, met(lien, ruche), met(lien, halle));
        var changed = tie(ruche);
        var removed = tie(halle);
        note(
                changed,
                "one",
                "Le Lien",
                "other",
                "La Ruche",
                "kind",
                "meets",
                "intensity",
                "5",
                "since",
                "2026-10-05",
                "version",
                "0");
        new People(browser).send(KEEPER, network + "/ties/" + removed + "/remove", "sure", "true");

        held(meeting, "Visite", DAY, met(lien, ruche), met(lien, halle));
        assertThat(strings("select intensity::text from network.tie")).containsExactly("5");
        held(meeting, "Visite", DAY);
        assertThat(strings("select id from network.tie")).containsExactly(changed);
    }

    @Test
    void aTieWithAnActorOfNobodyOfTheTeamCanBeChangedAndStaysThere() {
        var far = directory.organisation("Au loin", DIE, true, "public");
        held(UUID.randomUUID(), "Visite", DAY, met(lien, far));

        note(
                tie(far),
                "one",
                "Le Lien",
                "other",
                "Au loin",
                "kind",
                "knows",
                "intensity",
                "3",
                "since",
                "2026-10-05",
                "version",
                "0");
        assertThat(page(COLLEAGUE, "/ties")).contains("Au loin", "se connaissent");
        assertThat(new People(browser).page(ELSEWHERE, network + "/ties")).hasStatus(403);
    }

    @Test
    void theTableHoldsTheRulesItself() {
        for (var wrong : List.of("'meeting', '%s', '%s', 'funds'", "'rumour', '%s', '%s', 'meets'")) {
            assertThatThrownBy(() -> attribution(wrong.formatted(lesser(lien, ruche), greater(lien, ruche))))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThatThrownBy(() -> attribution(
                        "'meeting', '%s', '%s', 'meets'".formatted(greater(lien, ruche), lesser(lien, ruche))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void attribution(String values) {
        database.sql("""
                insert into network.attribution (cause, one, other, kind, source, territory, name, happened_on, said_by_one,
                  said_by_other)
                values (%s, gen_random_uuid(), gen_random_uuid(), '', '2026-01-05', false, false)
                """.formatted(values)).update();
    }

    private static UUID lesser(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? one : other;
    }

    private static UUID greater(UUID one, UUID other) {
        return lesser(one, other).equals(one) ? other : one;
    }

    private record Pair(Present one, Present other) {}

    private static Pair met(UUID one, @Nullable UUID other) {
        return new Pair(new Present(UUID.randomUUID(), one), new Present(UUID.randomUUID(), other));
    }

    private void held(UUID meeting, String purpose, LocalDate on, Pair... met) {
        events.publishEvent(new MeetingHeld(
                meeting,
                directory.territory(REDON),
                purpose,
                Instant.parse(on + "T07:00:00Z"),
                Arrays.stream(met)
                        .flatMap(it -> Stream.of(it.one(), it.other()))
                        .toList(),
                Arrays.stream(met)
                        .map(it -> new Met(it.one().guest(), it.other().guest()))
                        .toList()));
    }

    private void introduced(UUID introduction, IntroductionOutcome outcome, boolean confirmed, boolean byFirst) {
        events.publishEvent(new IntroductionTold(
                introduction, directory.territory(REDON), lien, ruche, outcome, confirmed, byFirst, DAY));
    }

    private String tie(UUID with) {
        return strings("select id from network.tie where '" + with + "' in (one, other)")
                .getFirst();
    }

    private void note(String... fields) {
        var path = network + "/ties";
        var named = fields.length % 2 == 1;
        assertThat(new People(browser)
                        .send(
                                KEEPER,
                                named ? path + "/" + fields[0] : path,
                                named ? Arrays.copyOfRange(fields, 1, fields.length) : fields))
                .hasStatus(302);
    }

    private String page(UUID who, String path) {
        var answer = new People(browser).page(who, network + path);
        assertThat(answer).hasStatusOk();
        return assertThat(answer).bodyText().actual();
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, n) -> row.getString(1)).list();
    }
}
