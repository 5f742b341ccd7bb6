package org.maillage.alliance.project;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.Gesture;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.alliance.project.ProjectOrigins.Unheard;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.shared.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk of those who keep needs, once, what became of them in a project. */
@Component
@Order(9)
record BecameWaits(ProjectOrigins origins, DirectoryPolicy policy) implements Waits {

    private static final int SAID = 200;

    @Override
    public List<Waiting> of(SignedIn me) {
        var teams = policy.reader(me).teams();
        return teams.isEmpty()
                ? List.of()
                : Waiting.first(
                        origins.unheard(me.person(), teams).stream()
                                .map(BecameWaits::waiting)
                                .toList(),
                        more -> new Waiting("/needs", say("project.became.others", more)));
    }

    private static Waiting waiting(Unheard it) {
        var words = say(
                "project.became.waits", it.title(), Typed.opening(it.became().replace('\n', ' '), SAID));
        return new Waiting(it.need().path(), words).doneBy(new Gesture(path(it), say("project.became.heard")));
    }

    private static String path(Unheard it) {
        return Project.ALL + "/heard/" + it.project().value() + "/" + it.need().value();
    }
}
