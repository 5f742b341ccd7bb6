package org.maillage.capitalisation.review;

import java.util.List;
import java.util.UUID;
import org.maillage.account.Addressees;
import org.maillage.programme.Programme;
import org.maillage.web.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may be named into the committee of a programme: those who hold a role or a seat in it or its editions. */
@Component
record CommitteePeople(JdbcClient database, Addressees addressees) {

    /** All of them by name. */
    List<Choice> of(Programme programme) {
        var people = database.sql("""
                with run as (select id from pathway.edition where programme = :programme)
                select r.person from account.role r where r.scope = :programme
                union
                select r.person from account.role r join run on run.id = r.scope
                union
                select r.person
                from account.role r
                join programme.cohort c on c.id = r.scope
                join run on run.id = c.edition
                union
                select m.person from programme.pair_member m join run on run.id = m.edition where m.until is null
                union
                select m.person from capitalisation.committee_member m where m.programme = :programme
                limit 500
                """)
                .param("programme", programme.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        return addressees.of(people).values().stream()
                .map(it -> new Choice(it.id().value().toString(), it.name()))
                .toList();
    }
}
