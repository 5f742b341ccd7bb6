package org.maillage.programme;

import java.util.List;
import java.util.UUID;
import org.maillage.account.Ownerless;
import org.maillage.account.Role;
import org.maillage.account.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Programmes that nobody leads: their last lead had the account erased. */
@Component
record LeaderlessProgrammes(JdbcClient database) implements Ownerless {

    @Override
    public Role role() {
        return Role.PROGRAMME_LEAD;
    }

    @Override
    public List<Scope> ownerless(int most) {
        return database.sql("""
                select id, title
                from programme.programme
                where not exists (select from account.role where role = 'programme-lead' and scope = programme.id)
                order by title collate "fr-x-icu", id
                limit :most
                """)
                .param("most", most)
                .query((row, number) -> new Scope(row.getObject("id", UUID.class), row.getString("title")))
                .list();
    }
}
