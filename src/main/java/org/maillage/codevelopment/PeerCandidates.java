package org.maillage.codevelopment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressees;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.programme.Cohort;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Policy;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can be asked into a group: those who walk the edition, or whoever walked one with who forms a group by itself. */
@Component
record PeerCandidates(
        JdbcClient database, Cohorts cohorts, Policy policy, Roles roles, Addressees addressees, Clock clock) {

    private static final int MOST = 500;

    /** What whoever forms a group by itself can choose from. */
    PeerGroupOffer alone(SignedIn me) {
        return offer(companions(me), List.of(), me.id(), null);
    }

    /** What whoever walks or runs an edition can choose from; who runs it can facilitate too. */
    PeerGroupOffer within(LiveEdition edition, SignedIn me) {
        var walks = !policy.of(me, edition.id()).places().isEmpty();
        var runners = Stream.concat(
                        cohorts.of(edition.id()).stream()
                                .flatMap(it -> roles.holders(Role.FACILITATOR, it.id()).stream()),
                        roles.holders(Role.PROGRAMME_LEAD, edition.programme()).stream())
                .map(PersonId::value)
                .toList();
        return offer(in(edition, me), runners, walks ? me.id() : null, edition.endsOn());
    }

    private PeerGroupOffer offer(
            List<Candidate> people, List<UUID> runners, @Nullable UUID me, @Nullable LocalDate ends) {
        var all = Stream.concat(runners.stream(), people.stream().map(Candidate::person))
                .distinct()
                .toList();
        var names = new LinkedHashMap<UUID, String>();
        addressees.of(all).forEach((id, it) -> names.put(id, it.name()));
        return new PeerGroupOffer(
                people.stream().filter(it -> names.containsKey(it.person())).toList(),
                names,
                me,
                ends,
                Words.today(clock));
    }

    /** Those who walk an edition in the cohorts that the reader runs or walks with. */
    private List<Candidate> in(LiveEdition edition, SignedIn me) {
        var rights = policy.of(me, edition.id());
        return database.sql("""
                select m.person, p.structure, p.name as place
                from programme.pair_member m
                join programme.place p on p.id = m.place
                where m.edition = :edition
                and m.until is null
                and p.cohort = any(:cohorts)
                order by p.name collate "fr-x-icu", m.seat
                limit :most
                """)
                .param("edition", edition.id())
                .param(
                        "cohorts",
                        cohorts.of(edition.id()).stream()
                                .map(Cohort::id)
                                .filter(rights::walksWith)
                                .toArray(UUID[]::new))
                .param("most", MOST)
                .query(RecordRows.of(Candidate.class))
                .list();
    }

    /** Those who walk or walked an edition with somebody, each with the place where they sat last. */
    private List<Candidate> companions(SignedIn me) {
        return database.sql("""
                select person, structure, place
                from (
                  select distinct on (m.person) m.person, p.structure, p.name as place
                  from programme.pair_member m
                  join programme.place p on p.id = m.place
                  where m.edition in (select edition from programme.pair_member where person = :me)
                  order by m.person, m.since desc) x
                order by place collate "fr-x-icu", person
                limit :most
                """)
                .param("me", me.id())
                .param("most", MOST)
                .query(RecordRows.of(Candidate.class))
                .list();
    }

    /** The editions in which somebody sits at this moment. */
    List<UUID> editions(SignedIn me) {
        return database.sql("""
                select distinct edition from programme.pair_member where person = :me and until is null limit 50
                """)
                .param("me", me.id())
                .query((row, number) -> row.getObject("edition", UUID.class))
                .list();
    }

    /** Whether somebody ever sat in an edition. */
    boolean hasWalked(SignedIn me) {
        return database.sql("select exists (select from programme.pair_member where person = :me)")
                .param("me", me.id())
                .query(Boolean.class)
                .single();
    }

    /**
     * Somebody who can be asked.
     *
     * @param structure that they work in; two of one structure may be manager and managed
     */
    record Candidate(UUID person, String structure, String place) {}
}
