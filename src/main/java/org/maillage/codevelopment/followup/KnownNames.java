package org.maillage.codevelopment.followup;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.codevelopment.Member;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerGroups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names that a text may give away: of those of a group, of where they work, of organisations in the directory. */
@Component
record KnownNames(JdbcClient database, PeerGroups groups, Addressees addressees) {

    private static final int SHORTEST = 4;

    /** @param text of which organisations are asked about, since the directory has too many of them */
    NamesInText of(PeerGroup group, String text) {
        var people = groups.members(group.id()).stream().map(Member::person).toList();
        return new NamesInText(
                addressees.of(people).values().stream().map(Addressee::name).toList(),
                Stream.concat(places(people).stream(), organisations(text).stream())
                        .toList());
    }

    private List<String> places(List<UUID> people) {
        return database.sql("""
                select name from programme.place
                where id in (select place from programme.pair_member where person = any(:people))
                union
                select structure from programme.place
                where id in (select place from programme.pair_member where person = any(:people))
                limit 200
                """)
                .param("people", people.toArray(UUID[]::new))
                .query((row, number) -> row.getString(1))
                .list();
    }

    // A reading of the whole directory, for an act that somebody does a few times a year.
    private List<String> organisations(String text) {
        return database.sql("""
                select distinct name from directory.organisation
                where gone_at is null
                and length(name) >= :shortest
                and position(lower(name) in lower(:text)) > 0
                limit 50
                """)
                .param("shortest", SHORTEST)
                .param("text", text)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
