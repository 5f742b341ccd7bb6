package org.maillage.directory.team;

import java.util.List;
import java.util.UUID;
import org.maillage.account.Ownerless;
import org.maillage.account.Role;
import org.maillage.account.Scope;
import org.maillage.territory.Perimeters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Directories of territories whose team has lost its last member: their sheets and people met are kept by nobody. */
@Component
record UnkeptDirectories(JdbcClient database, Perimeters perimeters) implements Ownerless {

    @Override
    public Role role() {
        return Role.TEAM;
    }

    @Override
    public List<Scope> ownerless(int most) {
        // From one owner to the next along the index: there are few of them, and a million sheets.
        var unkept = database.sql("""
                with recursive owned (territory) as (
                  (select owner from directory.organisation where owner is not null order by owner limit 1)
                  union all
                  select (select owner from directory.organisation where owner > territory order by owner limit 1)
                  from owned
                  where territory is not null
                )
                select territory
                from owned
                where territory is not null
                and not exists (select from account.role where role = 'team' and scope = territory)
                limit :most
                """)
                .param("most", most)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        return unkept.isEmpty()
                ? List.of()
                : perimeters.names(unkept).entrySet().stream()
                        .map(it -> new Scope(it.getKey(), it.getValue()))
                        .toList();
    }
}
