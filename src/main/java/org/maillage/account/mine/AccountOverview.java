package org.maillage.account.mine;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.List;
import org.maillage.account.Consents;
import org.maillage.account.DeedRow;
import org.maillage.account.Deeds;
import org.maillage.account.HeldRole;
import org.maillage.account.People;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.account.TypedPerson;
import org.maillage.account.Zones;
import org.maillage.account.mine.AccountPage.Choice;
import org.maillage.account.mine.AccountPage.ConsentRow;
import org.maillage.account.mine.AccountPage.SessionRow;
import org.maillage.notices.Pace;
import org.maillage.shared.NotFound;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together what somebody's own account shows. */
@Component
class AccountOverview {

    private static final int MOST_DEEDS = 20;

    private final People people;
    private final Roles roles;
    private final OpenSessions sessions;
    private final Consents consents;
    private final Deeds deeds;

    AccountOverview(People people, Roles roles, OpenSessions sessions, Consents consents, Deeds deeds) {
        this.consents = consents;
        this.people = people;
        this.roles = roles;
        this.sessions = sessions;
        this.deeds = deeds;
    }

    private List<ConsentRow> consents(PersonId person) {
        var given = consents.of(person);
        return Arrays.stream(Consents.Purpose.values())
                .map(it -> new ConsentRow(it.key(), it.words(), given.contains(it)))
                .toList();
    }

    AccountPage page(SignedIn me, String session) {
        var person = people.find(me.person()).orElseThrow(() -> new NotFound("person", me.getUsername()));
        var held = roles.of(person.id());
        return new AccountPage(
                Frame.of(say("account.mine"), say("account.lead")).asPersonal(),
                TypedPerson.of(person),
                person.email().value(),
                person.version(),
                held.stream().map(HeldRole::words).toList(),
                held.stream().anyMatch(it -> it.role() == Role.ADMINISTRATOR),
                Zones.ALL.stream()
                        .map(it -> new Choice(it, say("account.zone." + it)))
                        .toList(),
                Arrays.stream(Pace.values())
                        .map(it -> new Choice(it.key(), say("account.pace." + it.key())))
                        .toList(),
                consents(person.id()),
                consents.ledger(person.id()).stream()
                        .map(it -> say(
                                it.given() ? "account.consent.given" : "account.consent.taken-back",
                                moment(it.at().toInstant()),
                                it.wording()))
                        .toList(),
                sessions.of(me, session).stream()
                        .map(it -> new SessionRow(it.name(), moment(it.since()), moment(it.lastUsed()), it.current()))
                        .toList(),
                DeedRow.of(deeds.of(person.id(), MOST_DEEDS)));
    }
}
