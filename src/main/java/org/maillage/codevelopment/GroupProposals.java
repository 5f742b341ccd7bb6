package org.maillage.codevelopment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What groups are asked to agree to, and who of them has. */
@Component
record GroupProposals(JdbcClient database, Clock clock) {

    private static final String ROWS = """
            select id, kind, person, round, proposed_by, outcome, noted_by
            from codevelopment.proposal
            """;

    /** Those that a group is asked about, the first asked first. */
    List<GroupProposal> open(PeerGroup group) {
        return database.sql(ROWS + "where peer_group = :group and settled_at is null order by proposed_at, id limit 50")
                .param("group", group.id())
                .query(RecordRows.of(GroupProposal.class))
                .list();
    }

    Optional<GroupProposal> find(PeerGroup group, UUID id) {
        return database.sql(ROWS + "where id = :id and peer_group = :group")
                .param("id", id)
                .param("group", group.id())
                .query(RecordRows.of(GroupProposal.class))
                .optional();
    }

    /** Asks; false when the same is asked already. */
    boolean add(PeerGroup group, GroupProposal proposal) {
        return database.sql("""
                insert into codevelopment.proposal (id, peer_group, kind, person, round, proposed_by, proposed_at)
                values (:id, :group, :kind, :person, cast(:round as int), :by, :now)
                on conflict (peer_group, kind, person) where settled_at is null do nothing
                """)
                        .param("id", proposal.id())
                        .param("group", group.id())
                        .param("kind", Typed.key(proposal.kind()))
                        .param("person", proposal.person())
                        .param("round", proposal.round(), java.sql.Types.INTEGER)
                        .param("by", proposal.proposedBy())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    /** Notes what somebody says to it; what they said before no longer counts. */
    void say(GroupProposal proposal, PersonId person, boolean agrees) {
        database.sql("""
                insert into codevelopment.agreement (proposal, person, agrees, said_at)
                values (:proposal, :person, :agrees, :now)
                on conflict (proposal, person) do update set agrees = excluded.agrees, said_at = excluded.said_at
                """)
                .param("proposal", proposal.id())
                .param("person", person.value())
                .param("agrees", agrees)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Who has agreed to it so far. */
    List<UUID> agreed(GroupProposal proposal) {
        return database.sql("select person from codevelopment.agreement where proposal = :proposal and agrees limit 50")
                .param("proposal", proposal.id())
                .query((row, number) -> row.getObject("person", UUID.class))
                .list();
    }

    /** Holds a proposal while it is settled; false when it is. */
    boolean hold(GroupProposal proposal) {
        return database.sql("select id from codevelopment.proposal where id = :id and settled_at is null for update")
                .param("id", proposal.id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional()
                .isPresent();
    }

    /** Settles it. That all agree, or that somebody notes it, is a constraint. */
    void settle(GroupProposal proposal, GroupProposal.Outcome outcome, @Nullable UUID notedBy) {
        database.sql("""
                update codevelopment.proposal
                set outcome = :outcome, noted_by = cast(:noted as uuid), settled_at = :now
                where id = :id
                """)
                .param("id", proposal.id())
                .param("outcome", Typed.key(outcome))
                .param("noted", notedBy, java.sql.Types.OTHER)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** The groups that wait for what somebody says to a proposal, each with the first of them. */
    List<Asking> asking(UUID person) {
        return database.sql("""
                select distinct on (g.id) p.id, g.id as peer_group, g.name
                from codevelopment.proposal p
                join codevelopment.peer_group g on g.id = p.peer_group
                join codevelopment.member m on m.peer_group = g.id and m.person = :person
                where p.settled_at is null
                and m.accepted_at is not null
                and m.left_at is null
                and not exists (select from codevelopment.agreement a where a.proposal = p.id and a.person = m.person)
                order by g.id, p.proposed_at
                limit 50
                """)
                .param("person", person)
                .query(RecordRows.of(Asking.class))
                .list();
    }

    /** A group that asks. */
    record Asking(UUID id, UUID peerGroup, String name) {

        String path() {
            return "/peer-groups/%s/proposals/%s".formatted(peerGroup, id);
        }
    }
}
