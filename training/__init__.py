"""Make what is served: data whose every row was executed, and adapters judged by executing what they write."""
