package org.maillage.directory;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Begins the sheet of an actor of whom a team knows no more than the name: seen by the team alone, which completes it and says
 * then who else may. Nobody has said yet that it is true.
 */
@Component
public record DraftSheet(
        Organisations organisations, Origins origins, Deeds deeds, ApplicationEventPublisher events, Clock clock) {

    /** Begins it, and gives its id. */
    public UUID draft(String name, UUID team, SignedIn me) {
        var visible = new EnumMap<Part, Visibility>(Part.class);
        for (var part : Part.values()) {
            visible.put(part, part == Part.PEOPLE ? Visibility.PRIVATE : Visibility.TERRITORY);
        }
        var id = UUID.randomUUID();
        organisations.add(new Organisation(
                id,
                new Values(Map.of(Field.NAME, name)),
                true,
                visible,
                team,
                me.id(),
                Provenance.of(origins.write(Origins.PEOPLE, "", me.id(), null)),
                null,
                today(clock),
                null,
                null,
                0));
        deeds.write(me.person(), "added-organisation", id, "");
        events.publishEvent(new OrganisationChanged(id));
        return id;
    }
}
