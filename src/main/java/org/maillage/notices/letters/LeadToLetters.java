package org.maillage.notices.letters;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Leads from the desk of who has written letters to them, and says there how many of their mails reached nobody lately. */
@Component
record LeadToLetters(LetterStates states) implements OwnPages {

    @Override
    public List<Crumb> on(String page) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return page.equals("/desk") && signedIn != null && signedIn.getPrincipal() instanceof SignedIn me
                ? states.troubledLately(me.person()).stream()
                        .map(LeadToLetters::crumb)
                        .toList()
                : List.of();
    }

    private static Crumb crumb(long troubled) {
        return new Crumb(
                troubled == 0 ? say("letters.mine") : say("letters.mine.troubled", troubled), WrittenLetter.ROOT);
    }
}
