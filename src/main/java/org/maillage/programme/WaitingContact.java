package org.maillage.programme;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Objects;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk of who leads a programme that nobody knows where to write to it. */
@Component
@Order(8)
record WaitingContact(Roles roles, Programmes programmes) implements Waits {

    @Override
    public List<Waiting> of(SignedIn me) {
        var led = roles.of(me.person()).stream()
                .filter(it -> it.role() == Role.PROGRAMME_LEAD)
                .map(it -> it.scope().id())
                .filter(Objects::nonNull)
                .toList();
        if (led.isEmpty()) {
            return List.of();
        }
        return programmes.of(led).stream()
                .filter(it -> it.contact().isEmpty())
                .map(it -> new Waiting(it.path() + "/edit", say("programme.contact.waits", it.title())))
                .toList();
    }
}
