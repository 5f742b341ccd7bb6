package org.maillage.alliance.convention;

import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maillage.account.Gesture;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk, and so into the mail of the week, what is due for conventions: a report needs some weeks of work. */
@Component
@Order(9)
record ConventionsWait(Conventions conventions, DirectoryPolicy policy, Clock clock) implements Waits {

    static final int DAYS_BEFORE = 30;

    @Override
    public List<Waiting> of(SignedIn me) {
        var teams = policy.reader(me).teams();
        if (teams.isEmpty()) {
            return List.of();
        }
        var today = today(clock);
        return Waiting.first(
                conventions.due(teams, today.plusDays(DAYS_BEFORE)).stream()
                        .map(it -> waiting(it, today))
                        .toList(),
                more -> new Waiting(Convention.LIST, say("convention.waits.others", more)));
    }

    private static Waiting waiting(Conventions.Due it, LocalDate today) {
        var path = Convention.LIST + "/" + it.convention();
        return Waiting.until(
                        it.dueOn(),
                        today,
                        path + "#due",
                        say(
                                "convention.waits",
                                it.words().isEmpty() ? say("convention.due.kind." + Typed.key(it.kind())) : it.words(),
                                it.title()))
                .doneBy(new Gesture(path + "/due-dates/" + it.id() + "/done?done=true", say("convention.due.done")));
    }
}
