package org.maillage.account.mine;

import java.util.List;
import org.maillage.account.Deeds;
import org.maillage.account.HeldRole;
import org.maillage.account.MadeUpPeople;
import org.maillage.account.OpenSessions;
import org.maillage.account.Ownerless;
import org.maillage.account.Person;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.account.TakeRole;
import org.maillage.shared.OwnData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases an account: roles, ways in, and the name wherever it stands. What stays belongs to nobody any more. */
@Component
class EraseAccount {

    private final List<OwnData> modules;
    private final List<Ownerless> owned;
    private final Roles roles;
    private final TakeRole takeRole;
    private final MadeUpPeople madeUp;
    private final OpenSessions sessions;
    private final Deeds deeds;
    private final JdbcClient database;

    EraseAccount(
            List<OwnData> modules,
            List<Ownerless> owned,
            Roles roles,
            TakeRole takeRole,
            MadeUpPeople madeUp,
            OpenSessions sessions,
            Deeds deeds,
            JdbcClient database) {
        this.modules = modules;
        this.owned = owned;
        this.roles = roles;
        this.takeRole = takeRole;
        this.madeUp = madeUp;
        this.sessions = sessions;
        this.deeds = deeds;
        this.database = database;
    }

    /** What nobody would own any more without a person: administrators would have to name somebody. */
    List<HeldRole> leavesAlone(PersonId person) {
        return roles.heldAlone(person, owned.stream().map(Ownerless::role).toList());
    }

    /** Keys of the sentences that say what stays. */
    List<String> stays() {
        return modules.stream().flatMap(it -> it.stays().stream()).toList();
    }

    /** False for the last who administers the platform, and for people who were made up. */
    @Transactional
    public boolean erase(Person person, SignedIn me) {
        if (madeUp.find(person.id().value()).isPresent()) {
            return false;
        }
        for (var held : roles.of(person.id())) {
            var taken = takeRole.giveUp(person.id(), held, me);
            if (!taken && held.role() == Role.ADMINISTRATOR) {
                return false;
            }
        }
        deeds.write(person.id(), "erased-account", person.id().value(), "");
        for (var module : modules) {
            module.erasures().forEach(it -> run(it, person));
        }
        sessions.endAll(person.id());
        return true;
    }

    private void run(String erasure, Person person) {
        database.sql(erasure)
                .param("person", person.id().value())
                .param("email", person.email().value())
                .param("name", person.name())
                .update();
    }
}
