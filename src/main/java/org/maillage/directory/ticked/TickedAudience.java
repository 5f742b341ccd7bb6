package org.maillage.directory.ticked;

import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.PersonId;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Oppositions;
import org.maillage.directory.Reader;
import org.maillage.notices.Audience;
import org.maillage.notices.Audience.Ending;
import org.maillage.notices.Audience.Member;
import org.maillage.notices.Audiences;
import org.maillage.notices.Pace;
import org.maillage.shared.Saying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The actors whose sheets somebody has ticked, for who ticked them. Who wants no mails is not among them. */
@Component
record TickedAudience(JdbcClient database, TickedSheets sheets, DirectoryPolicy policy, Oppositions oppositions)
        implements Audiences {

    static final String KIND = "ticked";

    /** More than anybody may write to at once, so that they are told that it is too many. */
    private static final int MOST = 1000;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Audience> find(UUID scope, UUID writer) {
        var reader = policy.reader(new PersonId(writer));
        return sheets.find(scope)
                .filter(it -> DirectoryPolicy.mayChangeTicked(reader, it.territory(), it.person()))
                .map(it -> audience(it, reader));
    }

    private Audience audience(Ticked ticked, Reader reader) {
        var team = policy.nameOf(ticked.territory());
        return new Audience(
                KIND,
                ticked.id(),
                team,
                ticked.path(),
                Saying.of("ticked.write.why", team),
                members(ticked, reader),
                Ending.ofTeam(ticked.territory(), team));
    }

    private List<Member> members(Ticked ticked, Reader reader) {
        var all = database.sql("""
                select o.id, o.name, case when o.contact_visibility <> 'private' or o.keeper = :person
                  then coalesce(o.email, '') else '' end as email
                from directory.ticked_sheet s
                join directory.organisation o on o.id = s.organisation
                where s.ticked = :ticked
                and o.owner = :territory
                and o.gone_at is null
                and o.nominative
                and (o.visibility <> 'private' or o.keeper = :person)
                order by o.name collate "fr-x-icu", o.id
                limit :most
                """)
                .param("ticked", ticked.id())
                .param("territory", ticked.territory())
                .param("person", reader.person(), Types.OTHER)
                .param("most", MOST)
                .query((row, number) -> new Member(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        Locale.FRENCH,
                        Pace.AT_ONCE))
                .list();
        var opposed = oppositions.opposedOf(
                all.stream().map(Member::email).filter(it -> !it.isEmpty()).collect(Collectors.toSet()));
        return all.stream().filter(it -> !opposed.contains(it.email())).toList();
    }
}
