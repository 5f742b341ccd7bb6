package org.maillage.search.actors;

import java.util.Map;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.search.Question;
import org.maillage.search.Question.Order;
import org.maillage.search.Where;
import org.maillage.shared.NotFound;
import org.maillage.territory.Perimeters;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of territories, which addresses name by {@code folder} and {@code code}. */
@Component
record ActorsDoors(Perimeters perimeters, Where where, DirectoryPolicy policy) implements Doors {

    private static final Map<String, String> KINDS =
            Map.of("epci", "epci", "departments", "department", "regions", "region", "lived", "lived");

    @Anybody
    ActorsTerritory read(Keys keys) {
        var code = keys.words("code");
        var kind = KINDS.getOrDefault(keys.words("folder"), "");
        var id = perimeters.find(kind, code).orElseThrow(() -> new NotFound("territory", code));
        var question = new Question("", Map.of(), kind + "-" + code, 0, Order.NAME, null);
        return new ActorsTerritory(keys.words("folder"), code, id.value(), question, where.name(question));
    }

    @Keeps
    ActorsTerritory kept(Keys keys, SignedIn me) {
        var place = read(keys);
        DirectoryPolicy.must(keeps(policy.reader(me), place));
        return place;
    }

    static boolean keeps(Reader reader, ActorsTerritory place) {
        return reader.administers() || reader.keeps(place.id());
    }
}
