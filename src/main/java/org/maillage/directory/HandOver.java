package org.maillage.directory;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.Role;
import org.maillage.account.RoleTaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the team what only somebody saw who is of it no more: nobody could read it, correct it or forget it otherwise. */
@Component
record HandOver(JdbcClient database, ApplicationEventPublisher events) {

    /** SQL that hands people met over; whose, is for a condition behind it to say. */
    static final String CONTACTS = """
            update directory.contact
            set keeper = null,
              visibility = case visibility when 'private' then 'territory' else visibility end,
              reach_visibility = case reach_visibility when 'private' then 'territory' else reach_visibility end,
              version = version + 1
            """;

    /** SQL that hands sheets over. */
    static final String ORGANISATIONS = """
            update directory.organisation
            set keeper = null,
              %s,
              version = version + 1
            """.formatted(Arrays.stream(Part.values())
            .map(Part::column)
            .map("%1$s = case %1$s when 'private' then 'territory' else %1$s end"::formatted)
            .collect(Collectors.joining(", ")));

    // In the transaction that takes the role.
    @EventListener
    void on(RoleTaken taken) {
        if (taken.role() != Role.TEAM) {
            return;
        }
        var person = taken.person().value();
        database.sql(CONTACTS + "where keeper = :person and owner = :team")
                .param("person", person)
                .param("team", taken.scope())
                .update();
        var sheets = database.sql(ORGANISATIONS + "where keeper = :person and owner = :team returning id")
                .param("person", person)
                .param("team", taken.scope())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        if (!sheets.isEmpty()) {
            events.publishEvent(new OrganisationsChanged(sheets));
        }
    }
}
