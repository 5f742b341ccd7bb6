package org.maillage.network;

import java.sql.Types;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.KnowsTies;
import org.maillage.directory.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says to whom an actor is tied. */
@Component
record ReadTiesOfActor(JdbcClient database) implements KnowsTies {

    @Override
    public Set<UUID> tiedTo(UUID actor, Collection<UUID> others, Reader reader) {
        return reader.teams().isEmpty() || others.isEmpty()
                ? Set.of()
                : database.sql("""
                        select case when t.one = :actor then t.other else t.one end
                        from network.tie t
                        join directory.organisation o on o.id = case when t.one = :actor then t.other else t.one end
                        where t.territory = any(:teams)
                        and (t.one = :actor and t.other = any(:others) or t.other = :actor and t.one = any(:others))
                        and o.gone_at is null
                        and (o.visibility <> 'private' or o.keeper = :person)
                        """)
                        .param("actor", actor)
                        .param("others", others.toArray(UUID[]::new))
                        .param("teams", reader.teams().toArray(UUID[]::new))
                        .param("person", reader.person(), Types.OTHER)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .set();
    }
}
