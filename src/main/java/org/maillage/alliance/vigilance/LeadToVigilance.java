package org.maillage.alliance.vigilance;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.regex.Pattern;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.programme.Policy;
import org.maillage.programme.Programmes;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Leads from the logbook and the alliances to points of vigilance, and from a programme to its threshold. */
@Component
record LeadToVigilance(DirectoryPolicy policy, Programmes programmes, Policy rights) implements OwnPages {

    private static final Pattern PROGRAMME = Pattern.compile("/programmes/([a-z0-9-]+)");

    @Override
    public List<Crumb> on(String page) {
        var programme = PROGRAMME.matcher(page);
        if (programme.matches()) {
            return leads(programme.group(1))
                    ? List.of(new Crumb(say("vigilance.title"), page + VigilanceController.VIGILANCE))
                    : List.of();
        }
        return (page.equals("/logbook") || page.equals("/alliances")) && policy.isReadByATeam()
                ? List.of(new Crumb(say("vigilance.title"), VigilanceController.VIGILANCE))
                : List.of();
    }

    private boolean leads(String slug) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && signedIn.getPrincipal() instanceof SignedIn me
                && rights.leads(me, programmes.get(slug).id());
    }
}
