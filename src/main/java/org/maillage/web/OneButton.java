package org.maillage.web;

import java.util.List;

/**
 * What a page with one button shows: that which a mail leads to. Asked for it changes nothing, since programs look at the
 * links of mails before their readers do; the button does it.
 *
 * @param said what is good to know before, a sentence each
 * @param path to which the button is sent
 * @param words of the button
 * @param back where else its reader goes, with its words
 */
public record OneButton(Frame frame, List<String> said, String path, String words, Frame.Crumb back) {

    public static Answer show(OneButton page) {
        return Answer.show("web/one-button", page);
    }
}
