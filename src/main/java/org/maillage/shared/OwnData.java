package org.maillage.shared;

import java.util.List;
import java.util.Map;

/**
 * What a module keeps of a person, for the person to take along and to have erased. Its SQL may use the parameters
 * {@code :person}, {@code :email} and {@code :name}.
 */
public interface OwnData {

    /** The name under which what stays of an erased person is kept. */
    String ERASED = "Personne effacée";

    /** A name as readers see it: that of an erased person in their language. */
    static String shown(String name) {
        return name.equals(ERASED) ? Words.say("account.erased") : name;
    }

    /** Queries of one person's rows, by the name under which they are exported. */
    Map<String, String> queries();

    /** Statements that take the person out of what the module keeps, in their order, all in one transaction. */
    List<String> erasures();

    /** Statements that give the person another address, the parameter {@code :after}, wherever the module keeps one. */
    default List<String> readdressings() {
        return List.of();
    }

    /** Keys of the sentences that say what stays without the person's name, and why. */
    List<String> stays();
}
