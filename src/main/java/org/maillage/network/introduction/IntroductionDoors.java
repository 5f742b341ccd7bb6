package org.maillage.network.introduction;

import org.jspecify.annotations.Nullable;
import org.maillage.account.MadeUpPeople;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.network.introduction.IntroductionLinks.PersonalLink;
import org.maillage.network.introduction.IntroductionLinks.Purpose;
import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of introductions: whoever made one, by its {@code id}, and the two, by the {@code word} of a personal link. */
@Component
record IntroductionDoors(
        Introductions introductions, IntroductionLinks links, DirectoryPolicy policy, MadeUpPeople madeUp)
        implements Doors {

    @Introduces
    Introduction made(Keys keys, SignedIn me) {
        var id = keys.id("id");
        return marked(introductions
                .find(id)
                .filter(it -> it.madeBy().equals(me.id()))
                // Whoever has left the team keeps no names and addresses of it.
                .filter(it -> policy.reader(me).teams().contains(it.team()))
                .orElseThrow(() -> new NotFound("introduction", id)));
    }

    @Anybody
    AskedParty asked(Keys keys, @Nullable SignedIn me) {
        var link = link(Purpose.CONSENT, keys);
        return new AskedParty(link, of(link));
    }

    @Anybody
    ToldParty told(Keys keys, @Nullable SignedIn me) {
        var link = link(Purpose.OUTCOME, keys);
        return new ToldParty(link, of(link));
    }

    private PersonalLink link(Purpose purpose, Keys keys) {
        return links.find(purpose, keys.words("word")).orElseThrow(IntroductionDoors::nothing);
    }

    private Introduction of(PersonalLink link) {
        return marked(introductions.find(link.introduction()).orElseThrow(IntroductionDoors::nothing));
    }

    // Whatever page comes of one that was made up says so.
    private Introduction marked(Introduction it) {
        madeUp.mark(it.madeBy());
        return it;
    }

    private static NotFound nothing() {
        return new NotFound("introduction", "of this link");
    }
}
