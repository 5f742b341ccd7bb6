package org.maillage.programme.desk;

import java.util.regex.Pattern;
import org.maillage.account.EmailAddress;
import org.maillage.account.People;
import org.maillage.account.SignedIn;
import org.maillage.notices.StillNews;
import org.maillage.programme.EditionOfAddress;
import org.maillage.programme.Policy;
import org.springframework.stereotype.Component;

/** News of an edition is for those who take part in it: whoever has left it since reads nothing of it any more. */
@Component
record NewsOfEditions(EditionOfAddress editions, People people, Policy policy) implements StillNews {

    private static final Pattern WITHIN = Pattern.compile("/([a-z]+)/([^/?#]+).*");

    @Override
    public boolean isFor(String recipient, String path) {
        var address = WITHIN.matcher(path);
        if (!address.matches()) {
            return true;
        }
        return editions.find(address.group(1), address.group(2))
                .map(edition -> people.find(new EmailAddress(recipient))
                        .filter(it -> policy.of(SignedIn.of(it), edition).takesPart())
                        .isPresent())
                .orElse(true);
    }
}
