package org.maillage.alliance.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.maillage.shared.Attempt;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Between whom partnerships are, and who links them. */
@Repository
record Parties(JdbcClient database, Attempt attempt) {

    /** Of one partnership. */
    static final int MOST = 200;

    private static final String ROWS = """
            select y.id, y.part, y.organisation, y.name, y.brings, y.contact, y.email, y.version
            from alliance.party y
            where y.partnership = :partnership
            """;

    /** What became of a change. */
    enum Outcome {
        DONE,
        /** Somebody else has changed it since. */
        CHANGED,
        /** It is there already, as a party or as whoever links them. */
        THERE_ALREADY
    }

    List<Party> of(Partnership partnership) {
        return database.sql(ROWS + "order by y.name collate \"fr-x-icu\", y.id limit :most")
                .param("partnership", partnership.id().value())
                .param("most", MOST)
                .query(RecordRows.of(Party.class))
                .list();
    }

    Optional<Party> find(PartnershipId partnership, UUID id) {
        return database.sql(ROWS + "and y.id = :id")
                .param("partnership", partnership.value())
                .param("id", id)
                .query(RecordRows.of(Party.class))
                .optional();
    }

    private record Named(UUID partnership, String names) {}

    /** Between whom some partnerships are, by their ids. */
    Map<UUID, String> names(Collection<Partnership> partnerships) {
        return database
                .sql("""
                select y.partnership, string_agg(y.name, ', ' order by y.name collate "fr-x-icu") as names
                from alliance.party y
                where y.partnership = any(:ids)
                and y.part = 'party'
                group by y.partnership
                """)
                .param("ids", partnerships.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .query(RecordRows.of(Named.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Named::partnership, Named::names));
    }

    Outcome add(PartnershipId partnership, Party party) {
        return tried(() -> database.sql("""
                insert into alliance.party (id, partnership, part, organisation, name, brings, contact, email)
                values (:id, :partnership, :part, :organisation, :name, :brings, :contact, :email)
                """)
                        .paramSource(RecordParams.of(party).with("partnership", partnership.value()))
                        .update()
                > 0);
    }

    Outcome save(Party party) {
        return tried(() -> database.sql("""
                update alliance.party
                set organisation = :organisation, name = :name, brings = :brings, contact = :contact, email = :email,
                  version = version + 1
                where id = :id
                and version = :version
                """).paramSource(RecordParams.of(party)).update() > 0);
    }

    /** Takes one out; false for one of the last two parties. */
    boolean remove(Party party) {
        return tried(() -> database.sql("delete from alliance.party where id = :id")
                                .param("id", party.id())
                                .update()
                        >= 0)
                == Outcome.DONE;
    }

    private Outcome tried(BooleanSupplier writing) {
        var written = new boolean[1];
        try {
            attempt.write(() -> written[0] = writing.getAsBoolean());
        } catch (DataIntegrityViolationException _) {
            return Outcome.THERE_ALREADY;
        }
        return written[0] ? Outcome.DONE : Outcome.CHANGED;
    }
}
