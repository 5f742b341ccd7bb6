package org.maillage.directory.imports;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds to whom the people of a file belong and who they are: who is known already, by their address or by their name in the same
 * organisation, is not added again, and who stands in it twice is added once.
 */
@Component
record MatchPeople(JdbcClient database) {

    /** The line that was heard of several about one organisation; notes of the others say which. */
    static final String HEARD = """
            coalesce(
              (select case n.key when 'twice-in-file' then n.filling[2] else n.filling[1] end\\:\\:bigint
                from directory.import_note n
                where n.import = it.import
                and n.line = it.line
                and n.number in (50, 52)
                order by n.number
                limit 1),
              it.line)
            """;

    /** Rows about organisations that others keep, or that stay out, bring nobody. */
    private static final String PLACE = """
            update directory.import_person it
            set contact = null, fresh = null, same = null, organisation = (
              select coalesce(m.organisation, s.id)
              from {staged} s
              left join {matched} m on m.line = s.line
              left join directory.organisation o on o.id = m.organisation
              where s.line = %s
              and (m.organisation is null or o.owner = :owner)
              limit 1)
            where it.import = :import
            """.formatted(HEARD);

    private static final String KNOW_BY_ADDRESS = """
            update directory.import_person p
            set contact = known.id
            from (
              select distinct on (email) email, id
              from directory.contact
              where owner = :owner
              and gone_at is null
              and email is not null
              and (visibility <> 'private' or keeper = :person)
              order by email, created_at, id
            ) known
            where p.import = :import
            and p.email = known.email
            """;

    private static final String KNOW_BY_NAME = """
            update directory.import_person p
            set contact = known.id
            from (
              select distinct on (plain, organisation) plain as name, organisation, email, id
              from (
                select directory.plain(c.name) as plain, m.organisation, c.email, c.id, c.created_at
                from directory.contact c
                left join directory.membership m on m.contact = c.id
                where c.owner = :owner
                and c.gone_at is null
                and (c.visibility <> 'private' or c.keeper = :person)
              ) met
              order by plain, organisation, created_at, id
            ) known
            where p.import = :import
            and p.contact is null
            and directory.plain(p.name) = known.name
            and (p.email is null or known.email is null)
            and (p.organisation is null or p.organisation = known.organisation)
            """;

    private static final String NAME_FRESH = """
            with told as (
              select line, number, coalesce(email, directory.plain(name) || ' ' || coalesce(organisation\\:\\:text, '')) as same
              from directory.import_person
              where import = :import
              and contact is null
              and (alone or organisation is not null)
            ), first as (
              select distinct on (same) same, gen_random_uuid() as id, line, number
              from told
              order by same, line, number
            )
            update directory.import_person p
            set same = told.same, fresh = case when first.line = p.line and first.number = p.number then first.id end
            from told
            join first on first.same = told.same
            where p.import = :import
            and p.line = told.line
            and p.number = told.number
            """;

    /** Matches them with the rows of the file as these are matched at this moment. */
    void match(Import it) {
        for (var sql : List.of(it.sql(PLACE), KNOW_BY_ADDRESS, KNOW_BY_NAME, NAME_FRESH)) {
            database.sql(sql)
                    .param("import", it.id())
                    .param("owner", it.owner())
                    .param("person", it.person(), Types.OTHER)
                    .update();
        }
    }
}
