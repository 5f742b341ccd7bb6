package org.maillage.directory.imports;

import java.util.UUID;
import org.maillage.directory.OrganisationsChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds further addresses of organisations, and says so. */
@Component
record AddAddresses(JdbcClient database, ApplicationEventPublisher events) {

    private static final int TOLD_AT_ONCE = 500;

    /** Adds the addresses that a file of establishments tells, beside those of the seats. */
    void addAddresses(Import it, int origin) {
        database.sql(it.sql("""
                insert into directory.address (id, organisation, label, siret, street, postal_code, commune, closed, import,
                  origin)
                select uuidv7(), m.organisation, case when o.nominative then coalesce(left(s.name, 160), '') else '' end, s.siret,
                  case when o.nominative then coalesce(s.street, '') else '' end, s.postal_code, s.commune,
                  coalesce(s.closed, false), :import, :origin
                from {staged} s
                join {matched} m on m.line = s.line
                join directory.organisation o on o.id = m.organisation
                where not m.place
                and s.commune is not null
                on conflict do nothing
                """))
                .param("import", it.id())
                .param("origin", origin)
                .update();
        tell(it);
    }

    /** Says whose addresses an import has added, some at a time: where they are found depends on them. */
    void tell(Import it) {
        var last = new UUID(0, 0);
        while (true) {
            var some = database.sql("""
                    select distinct organisation
                    from directory.address
                    where import = :import
                    and organisation > :last
                    order by organisation
                    limit :most
                    """)
                    .param("import", it.id())
                    .param("last", last)
                    .param("most", TOLD_AT_ONCE)
                    .query((row, number) -> row.getObject(1, UUID.class))
                    .list();
            if (some.isEmpty()) {
                return;
            }
            events.publishEvent(new OrganisationsChanged(some));
            last = some.getLast();
        }
    }
}
