package org.maillage.programme.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/**
 * Who takes part in an edition and how to reach them, for who runs it.
 *
 * @param groups and {@code places}: what can be chosen to see fewer
 * @param who and {@code place}: what is chosen
 * @param write where a letter to those who are ticked begins
 * @param over whether the edition is over, so that only those who agreed to it are there
 */
record ParticipantsPage(
        Frame frame,
        String path,
        String edition,
        List<Choice> groups,
        List<Choice> places,
        String who,
        String place,
        String count,
        List<Row> people,
        String write,
        boolean ticked,
        boolean over) {

    /**
     * @param phrases what is to be known of them: late, silent, a mail that came back
     * @param placePath null for who is in no pair
     */
    record Row(
            UUID id,
            String name,
            String role,
            String territory,
            @Nullable String placePath,
            String email,
            List<String> phrases,
            boolean unreached) {}
}
