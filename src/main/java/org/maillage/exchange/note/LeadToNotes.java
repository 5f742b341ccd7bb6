package org.maillage.exchange.note;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Leads from the desk, from the page of a team and from the sheet of an actor to writing a note, and from the sheet to its notes. */
@Component
record LeadToNotes(DirectoryPolicy policy, NotesOfTeam notes) implements OwnPages {

    private static final String ID = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final Pattern SHEET = Pattern.compile("/directory/" + ID);
    private static final Pattern TEAM = Pattern.compile("/directory/teams/" + ID);

    @Override
    public List<Crumb> on(String page) {
        if (!policy.isReadByATeam()) {
            return List.of();
        }
        if (page.equals("/desk")) {
            return List.of(new Crumb(say("note.new"), "/notes/new"));
        }
        var team = TEAM.matcher(page);
        if (team.matches()) {
            return List.of(new Crumb(say("note.new"), "/notes/new?team=" + team.group(1)));
        }
        var sheet = SHEET.matcher(page);
        return sheet.matches() ? ofActor(UUID.fromString(sheet.group(1))) : List.of();
    }

    private List<Crumb> ofActor(UUID actor) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof SignedIn me)) {
            return List.of();
        }
        var teams = policy.reader(me).teams();
        return Stream.concat(
                        Stream.of(new Crumb(say("note.about"), "/notes/new?actor=" + actor)),
                        notes.ofActor(actor, teams).stream()
                                .map(it -> new Crumb(
                                        say("note.of-actor", it.count()),
                                        ExchangeNote.ofTeam(it.team()) + "?actor=" + actor)))
                .toList();
    }
}
