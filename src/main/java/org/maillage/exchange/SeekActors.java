package org.maillage.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.KnownActors;
import org.maillage.directory.KnownActors.Actor;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds actors of the directory by the name that somebody types: those that the reader's teams keep, and no others. */
@Repository
public record SeekActors(JdbcClient database, KnownActors actors) {

    private static final int MOST = 8;

    /**
     * An actor that was found.
     *
     * @param commune its code; empty for none
     */
    public record Found(UUID id, String name, String commune) {}

    public List<Found> seek(String typed, Reader reader) {
        return typed.isBlank() || reader.teams().isEmpty()
                ? List.of()
                : database.sql("""
                select *
                from (
                  select o.id, o.name, coalesce(o.commune, '') as commune,
                    case
                      when directory.plain(o.name) = directory.plain(:typed) then 0
                      when starts_with(directory.plain(o.name), directory.plain(:typed)) then 1
                      else 2
                    end as nearness
                  from directory.organisation o
                  where o.owner = any(:teams)
                  and o.gone_at is null
                  and o.nominative
                  and (o.visibility <> 'private' or o.keeper = :person)
                  and position(directory.plain(:typed) in directory.plain(o.name)) > 0
                ) found
                order by nearness, name collate "fr-x-icu", id
                limit :most
                """)
                        .param("teams", reader.teams().toArray(UUID[]::new))
                        .param("person", reader.person(), java.sql.Types.OTHER)
                        .param("typed", typed.strip())
                        .param("most", MOST)
                        .query(RecordRows.of(Found.class))
                        .list();
    }

    /** The actor of an id, if the reader sees it. */
    Optional<Actor> find(UUID id, Reader reader) {
        return actors.of(List.of(id)).stream()
                .filter(it -> reader.sees(it.organisation(), Part.RECORD))
                .findFirst();
    }
}
