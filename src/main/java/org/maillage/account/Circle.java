package org.maillage.account;

import java.util.List;

/** Who holds a role on a scope, and who is invited into it and has not answered. */
public record Circle(List<Holder> holders, List<InvitationRow> invitations) {

    public static final Circle EMPTY = new Circle(List.of(), List.of());

    /**
     * Somebody who holds the role.
     *
     * @param role as addresses say it
     */
    public record Holder(String person, String name, String role, String scope) {

        /** Where the form goes that takes the role from them. */
        public String takePath() {
            return "/account/people/" + person + "/roles/" + role + "/take";
        }
    }
}
