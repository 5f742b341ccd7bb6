package org.maillage.publishing;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.shared.Typed;

/**
 * Who runs this platform and answers for what it publishes, in their own words; what they have not said is empty.
 *
 * @param postalAddress in several lines
 * @param contact a mail address or that of a form; of a setting also a few words
 * @param answers when somebody answers
 * @param director who answers for the publication
 * @param host whose machines it runs on: name, address and phone, in several lines
 * @param version by which an edit knows that somebody else has changed it since; 0 before the first
 */
record Operator(
        String name,
        String postalAddress,
        String phone,
        String contact,
        String answers,
        String director,
        String host,
        int version) {

    static final Operator NOBODY = new Operator("", "", "", "", "", "", "", 0);

    /** The same, reached as a setting says where they have not said it themselves. */
    Operator orReachedBy(String setting) {
        return contact.isEmpty()
                ? new Operator(name, postalAddress, phone, setting.strip(), answers, director, host, version)
                : this;
    }

    boolean isReachable() {
        return !contact.isEmpty();
    }

    /** The contact as the address of a link; empty when it is neither a mail nor a web address. */
    String link() {
        return Typed.wayTo(contact);
    }

    /** The names of what readers are owed and have not been told, as the form names its fields. */
    List<String> missing() {
        return Stream.of(
                        name.isEmpty() ? "name" : "",
                        postalAddress.isEmpty() ? "postalAddress" : "",
                        contact.isEmpty() ? "contact" : "",
                        director.isEmpty() ? "director" : "",
                        host.isEmpty() ? "host" : "")
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
