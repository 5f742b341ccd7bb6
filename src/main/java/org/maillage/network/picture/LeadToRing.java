package org.maillage.network.picture;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Organisations;
import org.maillage.network.NetworkDoor;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Leads from the sheet of an actor of one's team to the ring around it, and to who can introduce one to it. */
@Component
record LeadToRing(DirectoryPolicy policy, Organisations organisations) implements OwnPages {

    private static final Pattern SHEET = Pattern.compile("/directory/([0-9a-f]{8}-[0-9a-f-]{27})");

    @Override
    public List<Crumb> on(String page) {
        var sheet = SHEET.matcher(page);
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (!sheet.matches() || signedIn == null || !(signedIn.getPrincipal() instanceof SignedIn me)) {
            return List.of();
        }
        var reader = policy.reader(me);
        return organisations.find(UUID.fromString(sheet.group(1))).stream()
                .filter(it ->
                        !it.isGone() && it.owner() != null && reader.teams().contains(it.owner()))
                .map(it -> new Crumb(
                        say("network.introducer.ask"),
                        NetworkDoor.path(Objects.requireNonNull(it.owner())) + "/actors/" + it.id()))
                .toList();
    }
}
