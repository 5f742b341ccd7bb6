package org.maillage.network.introducer;

import org.jspecify.annotations.Nullable;
import org.maillage.account.MadeUpPeople;
import org.maillage.account.SignedIn;
import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of introducers: whoever asked one, by its {@code id}, and the one who was, by the {@code word} of a personal link. */
@Component
record IntroducerDoors(AskedIntroducers asked, MadeUpPeople madeUp) implements Doors {

    @AsksIntroducer
    AskedIntroducer mine(Keys keys, SignedIn me) {
        var id = keys.id("id");
        return asked.find(id)
                .filter(it -> it.askedBy().equals(me.id()))
                .orElseThrow(() -> new NotFound("introducer", id));
    }

    @Anybody
    AnsweringIntroducer answering(Keys keys, @Nullable SignedIn me) {
        var word = keys.words("word");
        var it = asked.find(word).orElseThrow(() -> new NotFound("introducer", "of this link"));
        madeUp.mark(it.askedBy());
        return new AnsweringIntroducer(it, word);
    }
}
