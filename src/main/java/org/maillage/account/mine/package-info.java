/** Somebody's own account: profile, ways in, browsers, what was agreed to, what is kept, and its end. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web", "notices", "account"})
@org.maillage.shared.Owns("account.email_change")
@org.jspecify.annotations.NullMarked
package org.maillage.account.mine;
