"""`python -m gahnegar`: the command line where the script `gahnegar` is not on the path."""

from gahnegar.cli import main

if __name__ == "__main__":
    main(prog_name="gahnegar")
