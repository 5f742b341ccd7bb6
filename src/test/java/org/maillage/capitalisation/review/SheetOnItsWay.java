package org.maillage.capitalisation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.PROGRAMME;
import static org.maillage.support.RunningEdition.REDON;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.maillage.account.PersonId;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.SheetKind;
import org.maillage.capitalisation.SheetOrigin;
import org.maillage.capitalisation.Writers;
import org.maillage.support.People;
import org.maillage.support.RunningEdition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A sheet of the running edition in which Denise Kerviel is told of, sent by its author to the catalyst of another territory. */
record SheetOnItsWay(People people, JdbcClient database, ExperienceSheet sheet) {

    static final String SHEET = "/experience-sheets/une-cuisine";
    static final String NAME = "Denise Kerviel";

    static SheetOnItsWay begin(People people, JdbcClient database, BeginSheet beginSheet) {
        RunningEdition.write(database);
        database.sql("update programme.place set structure = 'Les Trois Rives' where id = :id")
                .param("id", REDON)
                .update();
        var sheet = beginSheet.begin(
                SheetKind.EXPERIENCE,
                SheetOrigin.ALONE,
                "Une cuisine",
                new BeginSheet.From(EDITION, PROGRAMME, null, "Redon"),
                Map.of(SectionKey.PITCH, "On cuisine.", SectionKey.NEED, NAME + " le disait : des colis."),
                new PersonId(CATALYST),
                Writers.Part.AUTHOR);
        database.sql("""
                update capitalisation.experience_sheet
                set licence = 'cc-by-4.0', look_again_on = (now() at time zone 'Europe/Paris')::date + 100
                where id = :id
                """).param("id", sheet.id()).update();
        return new SheetOnItsWay(people, database, sheet);
    }

    void remove() {
        // Those of the archive came along, and other tests read them.
        database.sql("delete from capitalisation.finding where not archived").update();
        List.of("collection", "experience_sheet", "circuit", "criteria", "committee_member")
                .forEach(it -> database.sql("delete from capitalisation." + it).update());
        RunningEdition.remove(database);
    }

    /** Chooses the complete circuit: the lead has the chair, the facilitator a seat. */
    void withCommittee() {
        people.send(LEAD, "/programmes/lien/circuit", "circuit", "complete");
        people.send(
                LEAD,
                "/programmes/lien/circuit/committee",
                "people",
                LEAD.toString(),
                "people",
                FACILITATOR.toString(),
                "chair",
                LEAD.toString());
        people.send(LEAD, "/programmes/lien/circuit/criteria", "version", "0", "main", "Clair");
    }

    void send() {
        assertThat(people.send(CATALYST, SHEET + "/review", "whose", "self", "reader", OTHER.toString()))
                .hasRedirectedUrl(SHEET + "/review");
    }

    MvcTestResult read() {
        return people.send(OTHER, SHEET + "/reading", "answer", "publish", "mark-0", "yes");
    }

    void quote() {
        assertThat(people.send(
                        CATALYST,
                        SHEET + "/quotes",
                        "section",
                        "need",
                        "words",
                        "On m’attend.",
                        "name",
                        NAME,
                        "part",
                        "cuisinière",
                        "email",
                        "denise@example.com"))
                .hasStatus3xxRedirection();
    }

    /** The link by which whoever is quoted answers. */
    String link() {
        var body = database.sql("""
                select body from notices.mail where recipient = 'denise@example.com' order by posted_at desc limit 1
                """).query((row, number) -> row.getString(1)).single();
        var link = Pattern.compile("/consents/quotes/[A-Za-z0-9_-]{43}").matcher(body);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    List<String> mails(UUID person) {
        return database.sql("""
                select m.subject from notices.mail m join account.person p on p.email = m.recipient
                where p.id = :person
                order by m.posted_at
                """)
                .param("person", person)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
